# mistake: a semaphore for each thread
# fails: never_more_than_limit
import threading


class Permits(threading.local):
    def __init__(self, limit):
        self.semaphore = threading.Semaphore(limit)


class Limiter:
    def __init__(self, limit):
        self._permits = Permits(limit)

    def run(self, task):
        with self._permits.semaphore:
            return task()
