# mistake: no finally: a task that raises keeps its permit
# fails: permit_back_after_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        self._sem.acquire()
        result = task()
        self._sem.release()
        return result
