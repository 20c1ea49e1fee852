# right: Dijkstra's: a semaphore for the free places, one for the items, a lock for the list
from threading import Lock, Semaphore


class BoundedBuffer:
    def __init__(self, capacity):
        self._free = Semaphore(capacity)
        self._filled = Semaphore(0)
        self._mutex = Lock()
        self._items = []

    def put(self, item):
        self._free.acquire()
        with self._mutex:
            self._items.append(item)
        self._filled.release()

    def get(self):
        self._filled.acquire()
        with self._mutex:
            item = self._items.pop(0)
        self._free.release()
        return item

    def __len__(self):
        with self._mutex:
            return len(self._items)
