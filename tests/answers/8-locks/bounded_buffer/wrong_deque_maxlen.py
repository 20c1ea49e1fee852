# mistake: a deque with maxlen: when it is full, the oldest item falls out
# fails: put_waits_when_full
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._items = deque(maxlen=capacity)
        self._filled = threading.Semaphore(0)

    def put(self, item):
        self._items.append(item)
        self._filled.release()

    def get(self):
        self._filled.acquire()
        return self._items.popleft()

    def __len__(self):
        return len(self._items)
