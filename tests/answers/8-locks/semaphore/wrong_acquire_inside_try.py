# mistake: acquires inside the try, with a time limit: who did not get a permit gives one back all the same
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._permits = threading.Semaphore(limit)

    def run(self, task):
        try:
            while not self._permits.acquire(timeout=5):
                self._permits.release()
            return task()
        finally:
            self._permits.release()
