# mistake: a semaphore for those who wait and one for those who run, and the second has one permit
# fails: limit_together
import threading


class Limiter:
    def __init__(self, limit):
        self._waiting = threading.Semaphore(limit)
        self._running = threading.Semaphore(1)

    def run(self, task):
        with self._waiting, self._running:
            return task()
