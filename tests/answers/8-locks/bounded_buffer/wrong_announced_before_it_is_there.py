# mistake: put counts the item up before it is in the list: a consumer may find nothing
# fails: producers_and_consumers
# passes a naive stress test: yes
from collections import deque
from threading import Semaphore


class BoundedBuffer:
    def __init__(self, capacity):
        self._spaces = Semaphore(capacity)
        self._filled = Semaphore(0)
        self._items = deque()

    def put(self, item):
        self._spaces.acquire()
        self._filled.release()
        self._items.append(item)

    def get(self):
        self._filled.acquire()
        item = self._items.popleft()
        self._spaces.release()
        return item

    def __len__(self):
        return len(self._items)
