# mistake: waits outside the lock, changes inside: two may have seen the same last item
# fails: producers_and_consumers
# passes a naive stress test: yes
import threading
import time
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._lock = threading.Lock()

    def put(self, item):
        while len(self._items) >= self._capacity:
            time.sleep(0)
        with self._lock:
            self._items.append(item)

    def get(self):
        while not self._items:
            time.sleep(0)
        with self._lock:
            return self._items.popleft()

    def __len__(self):
        return len(self._items)
