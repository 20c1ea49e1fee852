# mistake: looks without the lock and then goes to sleep: a notify in between is lost
# fails: many_threads
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0
        self._cond = threading.Condition()

    def run(self, task):
        while self._running >= self._limit:
            with self._cond:
                self._cond.wait()
        with self._cond:
            self._running += 1
        try:
            return task()
        finally:
            with self._cond:
                self._running -= 1
                self._cond.notify()
