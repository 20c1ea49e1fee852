# right: notifies before it changes anything; nobody can run before the lock is given back anyway
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._lock = threading.RLock()
        self._not_full = threading.Condition(self._lock)
        self._not_empty = threading.Condition(self._lock)

    def put(self, item):
        with self._lock:
            while len(self) >= self._capacity:
                self._not_full.wait()
            self._not_empty.notify()
            self._items.append(item)

    def get(self):
        with self._lock:
            while not len(self):
                self._not_empty.wait()
            self._not_full.notify()
            return self._items.popleft()

    def __len__(self):
        with self._lock:
            return len(self._items)
