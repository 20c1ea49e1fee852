# right: the semaphore is made at the first use, under a lock that guards the making
import threading


class Limiter:
    _guard = threading.Lock()

    def __init__(self, limit):
        self.limit = limit
        self._semaphore = None

    @property
    def semaphore(self):
        with self._guard:
            if self._semaphore is None:
                self._semaphore = threading.Semaphore(self.limit)
            return self._semaphore

    def run(self, task):
        with self.semaphore:
            return task()
