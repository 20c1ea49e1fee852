# right: threading.Semaphore in a with statement
from threading import Semaphore


class Limiter:
    def __init__(self, limit):
        self._permits = Semaphore(limit)

    def run(self, task):
        with self._permits:
            return task()
