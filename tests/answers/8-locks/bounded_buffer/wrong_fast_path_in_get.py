# mistake: a fast path without the lock may take the item that another consumer has just seen under the lock
# fails: producers_and_consumers
# passes a naive stress test: yes
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while len(self._items) >= self._capacity:
                self._cond.wait()
            self._items.append(item)
            self._cond.notify_all()

    def _take(self):
        with self._cond:
            while not self._items:
                self._cond.wait()
            return self._items.popleft()

    def get(self):
        try:
            item = self._items.popleft()
        except IndexError:
            item = self._take()
        with self._cond:
            self._cond.notify_all()
        return item

    def __len__(self):
        return len(self._items)
