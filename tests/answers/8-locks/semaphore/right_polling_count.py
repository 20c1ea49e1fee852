# right: a count under a lock, looked at again and again; check and count in one step
import threading
import time


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._lock = threading.Lock()
        self._running = 0

    def _try_enter(self):
        with self._lock:
            if self._running < self._limit:
                self._running += 1
                return True
            return False

    def run(self, task):
        while not self._try_enter():
            time.sleep(0.01)
        try:
            return task()
        finally:
            with self._lock:
                self._running -= 1
