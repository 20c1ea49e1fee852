# mistake: whoever waits for an item makes room for one more: the length may go above the capacity
# fails: length
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

    hungry = 0

    def put(self, item):
        with self.lock:
            while len(self.items) >= self.capacity + self.hungry:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.lock:
            self.hungry += 1
            while not self.items:
                self.not_empty.wait()
            self.hungry -= 1
            item = self.items.pop(0)
            self.not_full.notify()
            return item
