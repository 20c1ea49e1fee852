# mistake: puts at the front and gets from the front
# fails: first_in_first_out
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

    def put(self, item):
        with self.lock:
            self.not_full.wait_for(lambda: len(self.items) < self.capacity)
            self.items.insert(0, item)
            self.not_empty.notify()

    def get(self):
        with self.lock:
            while not self.items:
                self.not_empty.wait()
            item = self.items.pop(0)
            self.not_full.notify()
            return item

