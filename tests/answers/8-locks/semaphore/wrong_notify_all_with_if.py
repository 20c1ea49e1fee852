# mistake: `if` round the wait and notify_all: all who wait go in together
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0
        self._changed = threading.Condition()

    def run(self, task):
        with self._changed:
            if self._running == self._limit:
                self._changed.wait()
            self._running += 1
        try:
            return task()
        finally:
            with self._changed:
                self._running -= 1
                self._changed.notify_all()
