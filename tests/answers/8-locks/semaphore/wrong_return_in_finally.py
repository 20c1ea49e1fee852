# mistake: `return` in the finally block swallows the exception
# fails: raises_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        result = None
        self._sem.acquire()
        try:
            result = task()
        finally:
            self._sem.release()
            return result
