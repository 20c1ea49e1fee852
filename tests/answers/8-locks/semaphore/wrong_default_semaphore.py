# mistake: Semaphore() without the limit: it has one permit
# fails: limit_together
import threading


class Limiter:
    def __init__(self, limit):
        self.limit = limit
        self.semaphore = threading.Semaphore()

    def run(self, task):
        self.semaphore.acquire()
        try:
            return task()
        finally:
            self.semaphore.release()
