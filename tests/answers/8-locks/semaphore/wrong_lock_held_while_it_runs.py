# mistake: the task runs while the Condition's lock is held: the count never gets above 1
# fails: limit_together
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0
        self._cond = threading.Condition()

    def run(self, task):
        with self._cond:
            while self._running >= self._limit:
                self._cond.wait()
            self._running += 1
            try:
                return task()
            finally:
                self._running -= 1
                self._cond.notify()
