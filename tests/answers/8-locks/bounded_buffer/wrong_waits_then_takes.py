# mistake: get waits for an item, gives the lock back, and takes it again for the item that may be gone
# fails: producers_and_consumers
# passes a naive stress test: yes
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._cond = threading.Condition()

    def _wait_for(self, predicate):
        with self._cond:
            self._cond.wait_for(predicate)

    def put(self, item):
        with self._cond:
            self._cond.wait_for(lambda: len(self._items) < self._capacity)
            self._items.append(item)
            self._cond.notify_all()

    def get(self):
        self._wait_for(lambda: self._items)
        with self._cond:
            item = self._items.popleft()
            self._cond.notify_all()
            return item

    def __len__(self):
        return len(self._items)
