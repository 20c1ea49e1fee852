# mistake: notifies only when the last one has left: a free place stays empty meanwhile
# fails: limit_together
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._cond = threading.Condition()
        self._running = 0

    def run(self, task):
        with self._cond:
            while self._running >= self._limit:
                self._cond.wait()
            self._running += 1
        try:
            return task()
        finally:
            with self._cond:
                self._running -= 1
                if not self._running:
                    self._cond.notify_all()
