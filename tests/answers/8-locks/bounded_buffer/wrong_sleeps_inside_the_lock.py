# mistake: polls with the lock in hand: nobody can bring what it waits for
# fails: get_waits_when_empty
import threading
import time
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._lock = threading.Lock()

    def put(self, item):
        with self._lock:
            while len(self._items) >= self._capacity:
                time.sleep(0.01)
            self._items.append(item)

    def get(self):
        with self._lock:
            while not self._items:
                time.sleep(0.01)
            return self._items.popleft()

    def __len__(self):
        return len(self._items)
