# mistake: the length is noted under the lock and written after it: an older one may overwrite a newer one
# fails: length
# passes a naive stress test: yes
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._length = 0
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while len(self._items) >= self._capacity:
                self._cond.wait()
            self._items.append(item)
            length = len(self._items)
            self._cond.notify_all()
        self._length = length

    def get(self):
        with self._cond:
            while not self._items:
                self._cond.wait()
            item = self._items.popleft()
            length = len(self._items)
            self._cond.notify_all()
        self._length = length
        return item

    def __len__(self):
        return self._length
