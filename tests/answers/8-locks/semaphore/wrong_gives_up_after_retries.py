# mistake: tries ten times, a second apart, and then returns None without having run the task
# fails: many_threads
import threading
import time


class Limiter:
    def __init__(self, limit):
        self._permits = threading.Semaphore(limit)

    def run(self, task):
        for _ in range(10):
            if self._permits.acquire(blocking=False):
                try:
                    return task()
                finally:
                    self._permits.release()
            time.sleep(1)
        return None
