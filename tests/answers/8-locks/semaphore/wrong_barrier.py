# mistake: a Barrier: waits until there are `limit` callers, for ever if they do not come
# fails: returns_result
import threading


class Limiter:
    def __init__(self, limit):
        self._barrier = threading.Barrier(limit)
        self._semaphore = threading.Semaphore(limit)

    def run(self, task):
        with self._semaphore:
            self._barrier.wait()
            return task()
