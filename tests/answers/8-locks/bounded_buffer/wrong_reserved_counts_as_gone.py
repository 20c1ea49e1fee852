# mistake: an item that a consumer has reserved counts as gone while it still lies in the buffer
# fails: length
# passes a naive stress test: yes
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
        with self._cond:
            self._reserved -= 1
            return self._items.popleft()

    def __len__(self):
        return len(self._items)
