# mistake: len() takes a plain lock that put holds while it asks for len()
# fails: first_in_first_out
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = []
        self.lock = threading.Lock()
        self.changed = threading.Condition(self.lock)

    def put(self, item):
        with self.changed:
            while len(self) >= self.capacity:
                self.changed.wait()
            self.items.append(item)
            self.changed.notify_all()

    def get(self):
        with self.changed:
            while len(self) == 0:
                self.changed.wait()
            item = self.items.pop(0)
            self.changed.notify_all()
            return item

    def __len__(self):
        with self.lock:
            return len(self.items)
