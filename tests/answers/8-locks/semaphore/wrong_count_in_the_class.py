# mistake: the count is kept in the class: one limiter's tasks take the places of another's
# fails: limit_together
# passes a naive stress test: yes
import threading


class Limiter:
    _running = 0
    _cond = threading.Condition()

    def __init__(self, limit):
        self._limit = limit

    def run(self, task):
        with self._cond:
            while Limiter._running >= self._limit:
                self._cond.wait()
            Limiter._running += 1
        try:
            return task()
        finally:
            with self._cond:
                Limiter._running -= 1
                self._cond.notify_all()
