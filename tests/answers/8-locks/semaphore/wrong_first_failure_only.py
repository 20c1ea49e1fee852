# mistake: a flag that was meant for one task gives the permit back after the first failure only
# fails: permit_back_after_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)
        self._failed = False

    def run(self, task):
        self._sem.acquire()
        try:
            result = task()
        except BaseException:
            if not self._failed:
                self._failed = True
                self._sem.release()
            raise
        self._sem.release()
        return result
