# right: try-lock with a back-off that doubles
import threading
import time


class Limiter:
    def __init__(self, limit):
        self._permits = threading.Semaphore(limit)

    def run(self, task):
        pause = 0.001
        while not self._permits.acquire(blocking=False):
            time.sleep(pause)
            pause = min(2 * pause, 0.1)
        try:
            return task()
        finally:
            self._permits.release()
