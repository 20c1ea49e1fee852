# right: tickets; a ticket may go in when fewer than `limit` of the earlier ones have not left yet
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._moved = threading.Condition()
        self._issued = 0
        self._left = 0

    def run(self, task):
        with self._moved:
            ticket = self._issued
            self._issued += 1
            while ticket - self._left >= self._limit:
                self._moved.wait()
        try:
            return task()
        finally:
            with self._moved:
                self._left += 1
                self._moved.notify_all()
