# mistake: a fast path without the lock for the case that there is room
# fails: never_more_than_limit
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._free = limit
        self._cond = threading.Condition()

    def _enter(self):
        if self._free > 0:
            self._free -= 1
            return
        with self._cond:
            while self._free <= 0:
                self._cond.wait()
            self._free -= 1

    def run(self, task):
        self._enter()
        try:
            return task()
        finally:
            with self._cond:
                self._free += 1
                self._cond.notify()
