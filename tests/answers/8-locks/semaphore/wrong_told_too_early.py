# mistake: notifies first and counts down afterwards, in two steps: the woken one sees a full room and sleeps again
# fails: many_threads
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0
        self._cond = threading.Condition()

    def _tell(self):
        with self._cond:
            self._cond.notify()

    def _count(self, by):
        with self._cond:
            self._running += by

    def run(self, task):
        with self._cond:
            while self._running >= self._limit:
                self._cond.wait()
            self._count(+1)
        try:
            return task()
        finally:
            self._tell()
            self._count(-1)
