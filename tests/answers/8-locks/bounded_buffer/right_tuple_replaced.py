# right: an immutable tuple of the items, replaced under the lock
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.state = ()
        self.cond = threading.Condition(threading.Lock())

    def put(self, item):
        with self.cond:
            while len(self.state) >= self.capacity:
                self.cond.wait()
            self.state = (*self.state, item)
            self.cond.notify_all()

    def get(self):
        with self.cond:
            while self.state == ():
                self.cond.wait()
            first, *rest = self.state
            self.state = tuple(rest)
            self.cond.notify_all()
            return first

    def __len__(self):
        return len(self.state)
