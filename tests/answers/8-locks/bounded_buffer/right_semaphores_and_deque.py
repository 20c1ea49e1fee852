# right: two semaphores and a deque without a lock: its append and popleft are thread-safe by themselves
from collections import deque
from threading import BoundedSemaphore, Semaphore


class BoundedBuffer:
    def __init__(self, capacity):
        self._spaces = BoundedSemaphore(capacity)
        self._items = Semaphore(0)
        self._content = deque()

    def put(self, item):
        self._spaces.acquire()
        self._content.append(item)
        self._items.release()

    def get(self):
        self._items.acquire()
        item = self._content.popleft()
        self._spaces.release()
        return item

    def __len__(self):
        return len(self._content)
