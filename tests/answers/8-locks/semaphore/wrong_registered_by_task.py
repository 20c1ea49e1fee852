# mistake: the register is a set of tasks: the same task of two threads counts once
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = set()
        self._changed = threading.Condition()

    def run(self, task):
        with self._changed:
            while len(self._running) >= self._limit:
                self._changed.wait()
            self._running.add(task)
        try:
            return task()
        finally:
            with self._changed:
                self._running.discard(task)
                self._changed.notify()
