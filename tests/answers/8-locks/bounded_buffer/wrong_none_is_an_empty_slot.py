# mistake: a slot that holds None counts as empty, but None is an item
# fails: any_object
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._slots = [None] * capacity
        self._put = self._get = 0
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while self._slots[self._put] is not None:
                self._cond.wait()
            self._slots[self._put] = item
            self._put = (self._put + 1) % len(self._slots)
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while self._slots[self._get] is None:
                self._cond.wait()
            item, self._slots[self._get] = self._slots[self._get], None
            self._get = (self._get + 1) % len(self._slots)
            self._cond.notify_all()
            return item

    def __len__(self):
        with self._cond:
            return sum(slot is not None for slot in self._slots)
