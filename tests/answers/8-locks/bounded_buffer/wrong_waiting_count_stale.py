# mistake: put notifies only if a consumer has said that it waits; it says so once, and not again when it has to go on waiting
# fails: wakes_the_right_side
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = []
        self.lock = threading.Lock()
        self.not_empty = threading.Condition(self.lock)
        self.not_full = threading.Condition(self.lock)

    def __len__(self):
        return len(self.items)

    waiting = 0

    def put(self, item):
        with self.lock:
            while len(self.items) >= self.capacity:
                self.not_full.wait()
            self.items.append(item)
            if self.waiting:
                self.waiting -= 1
                self.not_empty.notify()

    def get(self):
        with self.lock:
            if not self.items:
                self.waiting += 1
            while not self.items:
                self.not_empty.wait()
            item = self.items.pop(0)
            self.not_full.notify()
            return item
