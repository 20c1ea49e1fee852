# mistake: a ring whose two positions are the same when it is empty and when it is full: it never looks full
# fails: put_waits_when_full, length
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._ring = [None] * capacity
        self._first = self._last = 0
        self._cond = threading.Condition(threading.RLock())

    def put(self, item):
        with self._cond:
            while len(self) == len(self._ring):
                self._cond.wait()
            self._ring[self._last] = item
            self._last = (self._last + 1) % len(self._ring)
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while len(self) == 0:
                self._cond.wait()
            item = self._ring[self._first]
            self._first = (self._first + 1) % len(self._ring)
            self._cond.notify_all()
            return item

    def __len__(self):
        with self._cond:
            return (self._last - self._first) % len(self._ring)
