# mistake: get gives the place free before it has taken the item out: there is one item too many meanwhile
# fails: length
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
        self._items.append(item)
        self._filled.release()

    def get(self):
        self._filled.acquire()
        self._spaces.release()
        return self._items.popleft()

    def __len__(self):
        return len(self._items)
