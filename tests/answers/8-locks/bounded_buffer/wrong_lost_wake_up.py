# mistake: clears the Event after it has looked: an item put in between sets it in vain
# fails: producers_and_consumers
# passes a naive stress test: yes
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._lock = threading.Lock()
        self._added = threading.Event()
        self._removed = threading.Event()

    def put(self, item):
        while True:
            with self._lock:
                if len(self._items) < self._capacity:
                    self._items.append(item)
                    self._added.set()
                    return
            self._removed.clear()
            self._removed.wait()

    def get(self):
        while True:
            with self._lock:
                if self._items:
                    item = self._items.popleft()
                    self._removed.set()
                    return item
            self._added.clear()
            self._added.wait()

    def __len__(self):
        return len(self._items)
