# mistake: semaphores and a thread-safe deque, but the count beside it has no lock
# fails: length
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._spaces = threading.Semaphore(capacity)
        self._filled = threading.Semaphore(0)
        self._items = deque()
        self._count = 0

    def put(self, item):
        self._spaces.acquire()
        self._items.append(item)
        self._count += 1
        self._filled.release()

    def get(self):
        self._filled.acquire()
        item = self._items.popleft()
        self._count -= 1
        self._spaces.release()
        return item

    def __len__(self):
        return self._count
