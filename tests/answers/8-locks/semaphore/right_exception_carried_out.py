# right: catches everything, gives the permit back, and raises the same exception again outside
import sys
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        self._sem.acquire()
        error = result = None
        try:
            result = task()
        except BaseException:
            error = sys.exc_info()[1]
        self._sem.release()
        if error is not None:
            raise error.with_traceback(error.__traceback__)
        return result
