# mistake: a ring that keeps one slot free to tell full from empty, made one slot too small
# fails: capacity_one
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._ring = [None] * capacity
        self._first = self._last = 0
        self._cond = threading.Condition()

    def _after(self, position):
        return (position + 1) % len(self._ring)

    def put(self, item):
        with self._cond:
            while self._after(self._last) == self._first:
                self._cond.wait()
            self._ring[self._last] = item
            self._last = self._after(self._last)
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while self._first == self._last:
                self._cond.wait()
            item = self._ring[self._first]
            self._first = self._after(self._first)
            self._cond.notify_all()
            return item

    def __len__(self):
        with self._cond:
            return (self._last - self._first) % len(self._ring)
