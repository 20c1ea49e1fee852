# mistake: a consumer empties the buffer into a store of its own thread, and serves itself from there
# fails: wakes_the_right_side, first_in_first_out
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

    mine = threading.local()

    def put(self, item):
        with self.lock:
            while len(self.items) >= self.capacity:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        own = vars(self.mine).setdefault(id(self), [])
        if not own:
            with self.lock:
                while not self.items:
                    self.not_empty.wait()
                own += self.items
                self.items.clear()
                self.not_full.notify_all()
        return own.pop(0)
