# mistake: gives the permit back inside the with block, which gives it back again: BoundedSemaphore complains
# fails: returns_result
import threading


class Limiter:
    def __init__(self, limit):
        self._permits = threading.BoundedSemaphore(limit)

    def run(self, task):
        with self._permits:
            result = task()
            self._permits.release()
            return result
