# mistake: when no permit is free, the task runs without one
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        if self._sem.acquire(blocking=False):
            try:
                return task()
            finally:
                self._sem.release()
        return task()
