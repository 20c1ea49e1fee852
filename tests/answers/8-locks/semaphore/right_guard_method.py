# right: a subclass of BoundedSemaphore with a guard method, called through partial
import threading
from functools import partial


class _Permits(threading.BoundedSemaphore):
    def guard(self, function):
        self.acquire()
        try:
            return function()
        finally:
            self.release()


class Limiter:
    def __init__(self, limit):
        self._guard = _Permits(limit).guard

    def run(self, task):
        return partial(self._guard, task)()
