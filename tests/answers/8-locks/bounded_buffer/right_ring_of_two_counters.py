# right: a ring with two running counters; a put is visible when its counter moves, a get likewise
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._slots = [None] * capacity
        self._size = capacity
        self._put = self._got = 0
        self._lock = threading.Lock()
        self._room = threading.Condition(self._lock)
        self._stock = threading.Condition(self._lock)

    def __len__(self):
        with self._lock:
            return self._put - self._got

    def put(self, item):
        with self._lock:
            while self._put - self._got >= self._size:
                self._room.wait()
            self._slots[self._put % self._size] = item
            self._put += 1
            self._stock.notify()

    def get(self):
        with self._lock:
            while self._put == self._got:
                self._stock.wait()
            item, self._slots[self._got % self._size] = self._slots[self._got % self._size], None
            self._got += 1
            self._room.notify()
        return item
