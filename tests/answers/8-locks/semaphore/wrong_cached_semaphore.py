# mistake: the semaphore comes from a cached function of the limit: two limiters with the same limit share it
# fails: limit_together
import functools
import threading


@functools.lru_cache(maxsize=None)
def semaphore(limit):
    return threading.Semaphore(limit)


class Limiter:
    def __init__(self, limit):
        self._semaphore = semaphore(limit)

    def run(self, task):
        with self._semaphore:
            return task()
