# mistake: compares an item with the marker of empty slots by `==`, which an item may answer as it likes
# fails: any_object
import threading

EMPTY = object()


class BoundedBuffer:
    def __init__(self, capacity):
        self._slots = [EMPTY] * capacity
        self._put = self._get = self._count = 0
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while self._count == len(self._slots):
                self._cond.wait()
            self._slots[self._put] = item
            self._put = (self._put + 1) % len(self._slots)
            self._count += 1
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while self._slots[self._get] == EMPTY:
                self._cond.wait()
            item, self._slots[self._get] = self._slots[self._get], EMPTY
            self._get = (self._get + 1) % len(self._slots)
            self._count -= 1
            self._cond.notify_all()
            return item

    def __len__(self):
        return self._count
