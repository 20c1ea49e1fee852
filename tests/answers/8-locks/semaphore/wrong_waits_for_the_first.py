# mistake: a window over the tickets: a free place stays empty until the task with the lowest ticket is through
# fails: limit_together
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._cond = threading.Condition()
        self._issued = 0
        self._first = 0
        self._finished = set()

    def run(self, task):
        with self._cond:
            ticket = self._issued
            self._issued += 1
            while ticket >= self._first + self._limit:
                self._cond.wait()
        try:
            return task()
        finally:
            with self._cond:
                self._finished.add(ticket)
                while self._first in self._finished:
                    self._finished.remove(self._first)
                    self._first += 1
                self._cond.notify_all()
