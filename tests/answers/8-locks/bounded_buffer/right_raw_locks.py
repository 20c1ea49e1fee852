# right: raw locks as beds to sleep on, one for each waiting thread
import _thread


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._guard = _thread.allocate_lock()
        self._items = []
        self._sleepers = []

    def _when(self, possible, action):
        while True:
            with self._guard:
                if possible():
                    result = action()
                    for bed in self._sleepers:
                        bed.release()
                    self._sleepers.clear()
                    return result
                bed = _thread.allocate_lock()
                bed.acquire()
                self._sleepers.append(bed)
            bed.acquire()

    def put(self, item):
        self._when(lambda: len(self._items) < self._capacity, lambda: self._items.append(item))

    def get(self):
        return self._when(lambda: self._items, lambda: self._items.pop(0))

    def __len__(self):
        return len(self._items)
