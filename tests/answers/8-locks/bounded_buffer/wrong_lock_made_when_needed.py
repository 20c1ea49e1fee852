# mistake: the condition is made at the first use: two threads may make one each
# fails: producers_and_consumers
# passes a naive stress test: yes
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._own_condition = None

    @property
    def _cond(self):
        if self._own_condition is None:
            self._own_condition = threading.Condition()
        return self._own_condition

    def put(self, item):
        cond = self._cond
        with cond:
            while len(self._items) >= self._capacity:
                cond.wait()
            self._items.append(item)
            cond.notify_all()

    def get(self):
        cond = self._cond
        with cond:
            while not self._items:
                cond.wait()
            item = self._items.popleft()
            cond.notify_all()
            return item

    def __len__(self):
        return len(self._items)
