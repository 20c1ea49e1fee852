# right: binary locks passed on like a baton: an entry lock and two beds (Andrews)
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._entry = threading.Semaphore(1)
        self._put_bed, self._get_bed = threading.Semaphore(0), threading.Semaphore(0)
        self._putters = self._getters = 0

    def _pass_on(self):
        if self._putters and len(self._items) < self._capacity:
            self._putters -= 1
            self._put_bed.release()
        elif self._getters and self._items:
            self._getters -= 1
            self._get_bed.release()
        else:
            self._entry.release()

    def put(self, item):
        self._entry.acquire()
        if len(self._items) >= self._capacity:
            self._putters += 1
            self._entry.release()
            self._put_bed.acquire()
        self._items.append(item)
        self._pass_on()

    def get(self):
        self._entry.acquire()
        if not self._items:
            self._getters += 1
            self._entry.release()
            self._get_bed.acquire()
        item = self._items.popleft()
        self._pass_on()
        return item

    def __len__(self):
        return len(self._items)
