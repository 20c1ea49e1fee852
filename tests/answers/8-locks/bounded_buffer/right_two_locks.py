# right: a lock of its own for each side; the other side is told after one's own lock has been given back
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._not_full = threading.Condition()
        self._not_empty = threading.Condition()

    def put(self, item):
        with self._not_full:
            while len(self._items) >= self._capacity:
                self._not_full.wait()
            self._items.append(item)
        with self._not_empty:
            self._not_empty.notify()

    def get(self):
        with self._not_empty:
            while not self._items:
                self._not_empty.wait()
            item = self._items.popleft()
        with self._not_full:
            self._not_full.notify()
        return item

    def __len__(self):
        return len(self._items)
