# right: one condition; put wakes all, get only one: whoever waits when something is taken out is a producer
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._changed = threading.Condition()

    def put(self, item):
        with self._changed:
            self._changed.wait_for(lambda: len(self._items) < self._capacity)
            self._items.append(item)
            self._changed.notify_all()

    def get(self):
        with self._changed:
            self._changed.wait_for(lambda: len(self._items))
            item = self._items.popleft()
            self._changed.notify()
            return item

    def __len__(self):
        return len(self._items)
