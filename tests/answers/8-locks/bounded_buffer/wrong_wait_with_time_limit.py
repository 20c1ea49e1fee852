# mistake: wait(timeout=1) and then on without looking again
# fails: put_waits_when_full, get_waits_when_empty
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._lock = threading.Lock()
        self._not_full = threading.Condition(self._lock)
        self._not_empty = threading.Condition(self._lock)

    def put(self, item):
        with self._lock:
            while len(self._items) >= self._capacity:
                self._not_full.wait(timeout=1)
                break
            self._items.append(item)
            self._not_empty.notify()

    def get(self):
        with self._lock:
            while not self._items:
                self._not_empty.wait(timeout=1)
                break
            item = self._items.popleft()
            self._not_full.notify()
            return item

    def __len__(self):
        return len(self._items)
