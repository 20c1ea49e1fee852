# right: an ExitStack gives the permit back on every way out
import threading
from contextlib import ExitStack


class Limiter:
    def __init__(self, limit):
        self._limit = threading.Semaphore(limit)

    def run(self, task):
        with ExitStack() as stack:
            self._limit.acquire()
            stack.callback(self._limit.release)
            return task()
