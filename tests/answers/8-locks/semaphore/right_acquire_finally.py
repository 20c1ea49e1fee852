# right: BoundedSemaphore, acquire, try, finally release
import threading


class Limiter:
    def __init__(self, limit):
        self.sem = threading.BoundedSemaphore(limit)

    def run(self, task):
        self.sem.acquire()
        try:
            result = task()
        finally:
            self.sem.release()
        return result
