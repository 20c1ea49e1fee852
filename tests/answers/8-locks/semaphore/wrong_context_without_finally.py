# mistake: a contextlib.contextmanager without try/finally: after an exception the permit is not given back
# fails: permit_back_after_exception
import threading
from contextlib import contextmanager


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    @contextmanager
    def _permit(self):
        self._sem.acquire()
        yield
        self._sem.release()

    def run(self, task):
        with self._permit():
            return task()
