# right: an OrderedDict from fresh keys to items, which popitem takes from the front; a permit is taken by a context manager and kept
import threading
from collections import OrderedDict


class BoundedBuffer:
    def __init__(self, capacity):
        self._things = OrderedDict()
        self._lock = threading.Lock()
        self._empty, self._full = threading.Semaphore(capacity), threading.Semaphore(0)

    def put(self, item):
        with _taken(self._empty), self._lock:
            self._things[object()] = item
        self._full.release()

    def get(self):
        with _taken(self._full), self._lock:
            _, item = self._things.popitem(last=False)
        self._empty.release()
        return item

    def __len__(self):
        return len(self._things)


class _taken:
    def __init__(self, semaphore):
        self.semaphore = semaphore

    def __enter__(self):
        self.semaphore.acquire()

    def __exit__(self, *exc_info):
        if exc_info[0] is not None:
            self.semaphore.release()
