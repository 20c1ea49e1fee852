# mistake: reads the first item and deletes it in two steps: two consumers may read the same
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
        self._items.append(item)
        self._filled.release()

    def get(self):
        self._filled.acquire()
        item = self._items[0]
        del self._items[0]
        self._spaces.release()
        return item

    def __len__(self):
        return len(self._items)
