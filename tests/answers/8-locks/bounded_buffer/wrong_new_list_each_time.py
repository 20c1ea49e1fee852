# mistake: makes a new list for each change without a lock: one of two changes at the same time is lost
# fails: producers_and_consumers
# passes a naive stress test: yes
from threading import Semaphore


class BoundedBuffer:
    def __init__(self, capacity):
        self._spaces = Semaphore(capacity)
        self._filled = Semaphore(0)
        self._items = []

    def put(self, item):
        self._spaces.acquire()
        self._items = self._items + [item]
        self._filled.release()

    def get(self):
        self._filled.acquire()
        item, *self._items = self._items
        self._spaces.release()
        return item

    def __len__(self):
        return len(self._items)
