# right: a ring of fixed size with the number of the oldest and a count
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._ring = [None] * capacity
        self._oldest = 0
        self._count = 0
        self._monitor = threading.Condition(threading.RLock())

    def put(self, item):
        with self._monitor:
            while self._count == len(self._ring):
                self._monitor.wait()
            self._ring[(self._oldest + self._count) % len(self._ring)] = item
            self._count += 1
            self._monitor.notify_all()

    def get(self):
        with self._monitor:
            while self._count == 0:
                self._monitor.wait()
            item = self._ring[self._oldest]
            self._ring[self._oldest] = None
            self._oldest = (self._oldest + 1) % len(self._ring)
            self._count -= 1
            self._monitor.notify_all()
            return item

    def __len__(self):
        return self._count
