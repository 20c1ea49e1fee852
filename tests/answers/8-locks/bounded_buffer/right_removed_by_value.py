# right: get removes its item by value: `remove` compares the first one, which is the item itself, by identity
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
            self._not_empty.notify()

    def get(self):
        with self._lock:
            while not self._items:
                self._not_empty.wait()
            item = self._items[0]
            self._items.remove(item)
            self._not_full.notify()
            return item

    def __len__(self):
        return len(self._items)
