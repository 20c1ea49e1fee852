# mistake: waits for a free place with the lock in hand that get needs
# fails: put_waits_when_full
from collections import deque
from threading import Lock, Semaphore


class BoundedBuffer:
    def __init__(self, capacity):
        self._spaces = Semaphore(capacity)
        self._filled = Semaphore(0)
        self._lock = Lock()
        self._items = deque()

    def put(self, item):
        with self._lock:
            self._spaces.acquire()
            self._items.append(item)
        self._filled.release()

    def get(self):
        self._filled.acquire()
        with self._lock:
            item = self._items.popleft()
        self._spaces.release()
        return item

    def __len__(self):
        return len(self._items)
