# mistake: len() subtracts two counters without the lock: one may be old and the other new
# fails: length
# passes a naive stress test: yes
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._slots = [None] * capacity
        self._put = self._got = 0
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while self._put - self._got == len(self._slots):
                self._cond.wait()
            self._slots[self._put % len(self._slots)] = item
            self._put += 1
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while self._put == self._got:
                self._cond.wait()
            item = self._slots[self._got % len(self._slots)]
            self._got += 1
            self._cond.notify_all()
            return item

    def __len__(self):
        return -self._got + self._put
