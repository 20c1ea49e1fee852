# right: counts the running tasks under a Condition, which is not held while the task runs
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0
        self._changed = threading.Condition()

    def run(self, task):
        with self._changed:
            while self._running >= self._limit:
                self._changed.wait()
            self._running += 1
        try:
            return task()
        finally:
            with self._changed:
                self._running -= 1
                self._changed.notify()
