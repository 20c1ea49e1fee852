# mistake: the base class is a safe unbounded queue; the bound was added without its lock
# fails: length
# passes a naive stress test: yes
import threading
import time
from collections import deque


class SafeQueue:
    def __init__(self):
        self._items = deque()
        self._not_empty = threading.Condition()

    def put(self, item):
        with self._not_empty:
            self._items.append(item)
            self._not_empty.notify()

    def get(self):
        with self._not_empty:
            while not self._items:
                self._not_empty.wait()
            return self._items.popleft()

    def __len__(self):
        with self._not_empty:
            return len(self._items)


class BoundedBuffer(SafeQueue):
    def __init__(self, capacity):
        super().__init__()
        self._capacity = capacity

    def put(self, item):
        while len(self) >= self._capacity:
            time.sleep(0.001)
        super().put(item)
