# mistake: a full limiter refuses: run raises RuntimeError instead of waiting
# fails: many_threads
import threading


class Limiter:
    def __init__(self, limit):
        self._permits = threading.Semaphore(limit)

    def run(self, task):
        if not self._permits.acquire(blocking=False):
            raise RuntimeError("too many tasks are running")
        try:
            return task()
        finally:
            self._permits.release()
