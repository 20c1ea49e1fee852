# mistake: the Condition is in the class, shared by all buffers, and notify wakes one: it may be one that waits at another buffer
# fails: wakes_the_right_side
import threading


class BoundedBuffer:
    not_empty = threading.Condition()
    not_full = threading.Condition(not_empty._lock)

    def __init__(self, capacity):
        self.capacity = capacity
        self.items = []

    def put(self, item):
        with self.not_full:
            while len(self.items) >= self.capacity:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            item = self.items.pop(0)
            self.not_full.notify()
            return item

    def __len__(self):
        return len(self.items)
