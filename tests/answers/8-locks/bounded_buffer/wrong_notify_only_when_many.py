# mistake: put notifies only when there is more than one item
# fails: get_waits_when_empty
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._lock = threading.Lock()
        self._not_full = threading.Condition(self._lock)
        self._not_empty = threading.Condition(self._lock)

    def put(self, item):
        with self._lock:
            while len(self._items) >= self._capacity:
                self._not_full.wait()
            self._items.append(item)
            if len(self._items) > 1:
                self._not_empty.notify()

    def get(self):
        with self._lock:
            while not self._items:
                self._not_empty.wait()
            item = self._items.popleft()
            self._not_full.notify()
            return item

    def __len__(self):
        return len(self._items)
