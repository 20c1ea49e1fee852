# mistake: put waits ten seconds and then drops the item
# fails: put_waits_when_full
# passes a naive stress test: yes
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        lock = threading.Lock()
        self._not_full = threading.Condition(lock)
        self._not_empty = threading.Condition(lock)

    def put(self, item):
        with self._not_full:
            if self._not_full.wait_for(lambda: len(self._items) < self._capacity, timeout=10):
                self._items.append(item)
                self._not_empty.notify()

    def get(self):
        with self._not_empty:
            while not self._items:
                self._not_empty.wait()
            self._not_full.notify()
            return self._items.popleft()

    def __len__(self):
        return len(self._items)
