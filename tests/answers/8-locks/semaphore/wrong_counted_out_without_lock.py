# mistake: counts in under the lock and out without it: who came in at that moment is not counted
# fails: never_more_than_limit
# passes a naive stress test: yes
import threading
import time


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._lock = threading.Lock()
        self._running = 0

    def _try_enter(self):
        with self._lock:
            if self._running >= self._limit:
                return False
            self._running += 1
            return True

    def run(self, task):
        while not self._try_enter():
            time.sleep(0.001)
        try:
            return task()
        finally:
            self._running -= 1
