# mistake: a consumer draws a number and takes the item later, from whatever is first by then
# fails: length
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._reserved = 0
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while len(self._items) - self._reserved >= self._capacity:
                self._cond.wait()
            self._items.append(item)
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while len(self._items) - self._reserved <= 0:
                self._cond.wait()
            self._reserved += 1
            self._cond.notify_all()
        item = self._items.popleft()
        with self._cond:
            self._reserved -= 1
            self._cond.notify_all()
        return item

    def __len__(self):
        return len(self._items)
