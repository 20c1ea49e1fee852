# mistake: a ring in which put never asks whether the place is free
# fails: put_waits_when_full
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._slots = [None] * capacity
        self._in = self._out = 0
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            self._slots[self._in % len(self._slots)] = item
            self._in += 1
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while self._in == self._out:
                self._cond.wait()
            item = self._slots[self._out % len(self._slots)]
            self._out += 1
            self._cond.notify_all()
            return item

    def __len__(self):
        return min(self._in - self._out, len(self._slots))
