# mistake: the semaphore is made at the first call: two first calls may make one each
# fails: never_more_than_limit
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._sem = None

    def run(self, task):
        if self._sem is None:
            self._sem = threading.Semaphore(self._limit)
        with self._sem:
            return task()
