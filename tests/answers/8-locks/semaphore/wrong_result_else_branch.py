# mistake: `return` in the try block: the else branch that gives the permit back is never reached
# fails: many_threads
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        self._sem.acquire()
        try:
            return task()
        except BaseException:
            self._sem.release()
            raise
        else:
            self._sem.release()
