# mistake: put waits for room, gives the lock back, and takes it again for the place that may be filled by then
# fails: length
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
        with self._cond:
            self._items.append(item)
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while not self._items:
                self._cond.wait()
            item = self._items.popleft()
            self._cond.notify_all()
            return item

    def __len__(self):
        return len(self._items)
