# right: one producer and one consumer at a time; then a single condition with notify is enough
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._producers = threading.Lock()
        self._consumers = threading.Lock()
        self._change = threading.Condition()

    def put(self, item):
        with self._producers, self._change:
            while len(self._items) >= self._capacity:
                self._change.wait()
            self._items.append(item)
            self._change.notify()

    def get(self):
        with self._consumers, self._change:
            while not self._items:
                self._change.wait()
            item = self._items.popleft()
            self._change.notify()
            return item

    def __len__(self):
        with self._change:
            return len(self._items)
