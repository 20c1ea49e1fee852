# mistake: put looks for room outside the lock: two producers may find the same last place
# fails: length
# passes a naive stress test: yes
import threading
import time
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._not_empty = threading.Condition()

    def put(self, item):
        while len(self._items) >= self._capacity:
            time.sleep(0.001)
        with self._not_empty:
            self._items.append(item)
            self._not_empty.notify()

    def get(self):
        with self._not_empty:
            while not self._items:
                self._not_empty.wait()
            return self._items.popleft()

    def __len__(self):
        return len(self._items)
