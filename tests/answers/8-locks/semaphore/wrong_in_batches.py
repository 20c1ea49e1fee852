# mistake: once the limit is reached, nobody goes in until all have come out
# fails: limit_together
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._cond = threading.Condition()
        self._running = 0
        self._closed = False

    def run(self, task):
        with self._cond:
            while self._closed:
                self._cond.wait()
            self._running += 1
            self._closed = self._running == self._limit
        try:
            return task()
        finally:
            with self._cond:
                self._running -= 1
                if self._running == 0:
                    self._closed = False
                    self._cond.notify_all()
