# mistake: get notifies only when the buffer was full: of two waiting producers one goes on sleeping
# fails: wakes_the_right_side
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
            while len(self._items) >= self._capacity:
                self._not_full.wait()
            self._items.append(item)
            self._not_empty.notify()

    def get(self):
        with self._not_empty:
            while not self._items:
                self._not_empty.wait()
            if len(self._items) == self._capacity:
                self._not_full.notify()
            return self._items.popleft()

    def __len__(self):
        return len(self._items)
