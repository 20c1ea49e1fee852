# mistake: one permit too few (when the limit is 1, there is none at all)
# fails: limit_together
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit - 1)

    def run(self, task):
        with self._sem:
            return task()
