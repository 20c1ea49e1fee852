# mistake: `limit // 2 or 1`: half of the places are kept in reserve
# fails: limit_together
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit // 2 or 1)

    def run(self, task):
        with self._sem:
            return task()
