# mistake: the limit is one too high (`>` for `>=`)
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0
        self._cond = threading.Condition()

    def run(self, task):
        with self._cond:
            while self._running > self._limit:
                self._cond.wait()
            self._running += 1
        try:
            return task()
        finally:
            with self._cond:
                self._running -= 1
                self._cond.notify()
