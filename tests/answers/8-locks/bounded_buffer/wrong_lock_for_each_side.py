# mistake: producers have one lock and consumers another, but both change the same count
# fails: length
# passes a naive stress test: yes
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._ring = [None] * capacity
        self._first = self._last = self._count = 0
        self._spaces = threading.Semaphore(capacity)
        self._filled = threading.Semaphore(0)
        self._put_lock = threading.Lock()
        self._get_lock = threading.Lock()

    def put(self, item):
        self._spaces.acquire()
        with self._put_lock:
            self._ring[self._last] = item
            self._last = (self._last + 1) % len(self._ring)
            self._count += 1
        self._filled.release()

    def get(self):
        self._filled.acquire()
        with self._get_lock:
            item = self._ring[self._first]
            self._first = (self._first + 1) % len(self._ring)
            self._count -= 1
        self._spaces.release()
        return item

    def __len__(self):
        return self._count
