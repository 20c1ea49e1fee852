# right: a Condition over an RLock, the set of running threads, wait_for and notify_all
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._inside = set()
        self._door = threading.Condition(threading.RLock())

    def _enter(self):
        with self._door:
            self._door.wait_for(lambda: len(self._inside) < self._limit)
            self._inside.add(threading.get_ident())

    def _leave(self):
        with self._door:
            self._inside.remove(threading.get_ident())
            self._door.notify_all()

    def run(self, task):
        self._enter()
        try:
            return task()
        finally:
            self._leave()
