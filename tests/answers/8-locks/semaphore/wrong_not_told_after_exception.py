# mistake: a task that raises is counted out, but nobody who waits is told
# fails: permit_back_after_exception
# passes a naive stress test: yes
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
            result = task()
        except BaseException:
            with self._cond:
                self._running -= 1
            raise
        with self._cond:
            self._running -= 1
            self._cond.notify()
        return result
