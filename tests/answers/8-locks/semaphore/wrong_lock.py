# mistake: a lock where a semaphore is asked for: never two together
# fails: limit_together
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._lock = threading.Lock()

    def run(self, task):
        with self._lock:
            return task()
