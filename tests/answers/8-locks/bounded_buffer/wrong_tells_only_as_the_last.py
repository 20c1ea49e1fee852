# mistake: get tells nobody as long as other consumers wait: a producer that waits is forgotten
# fails: wakes_the_right_side
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity, self._items = capacity, deque()
        self._waiting = 0
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while len(self._items) >= self._capacity:
                self._cond.wait()
            self._items.append(item)
            self._cond.notify_all()

    def get(self):
        with self._cond:
            self._waiting += 1
            while not self._items:
                self._cond.wait()
            self._waiting -= 1
            item = self._items.popleft()
            if not self._waiting:
                self._cond.notify_all()
            return item

    def __len__(self):
        return len(self._items)
