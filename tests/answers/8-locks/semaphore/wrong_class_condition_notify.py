# mistake: one Condition in the class for all limiters, and notify wakes one: it may be one that waits at another limiter
# fails: limit_together
import threading


class Limiter:
    _changed = threading.Condition()

    def __init__(self, limit):
        self._free = limit

    def run(self, task):
        with self._changed:
            while not self._free:
                self._changed.wait()
            self._free -= 1
        try:
            return task()
        finally:
            with self._changed:
                self._free += 1
                self._changed.notify()
