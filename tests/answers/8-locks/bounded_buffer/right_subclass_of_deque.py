# right: a deque(maxlen=capacity) by inheritance, with conditions of its own; it is never full when it is added to
import threading
from collections import deque


class BoundedBuffer(deque):
    def __init__(self, capacity):
        super().__init__(maxlen=capacity)
        self._lock = threading.Lock()
        self._taken = threading.Condition(self._lock)
        self._added = threading.Condition(self._lock)

    def put(self, item):
        with self._lock:
            self._taken.wait_for(lambda: len(self) < self.maxlen)
            self.append(item)
            self._added.notify()

    def get(self):
        with self._lock:
            self._added.wait_for(lambda: len(self))
            item = self.popleft()
            self._taken.notify()
            return item
