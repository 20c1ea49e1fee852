# right: tokens in a SimpleQueue, lent by a contextlib.contextmanager
from contextlib import contextmanager
from queue import SimpleQueue


class Limiter:
    def __init__(self, limit):
        self._slots = SimpleQueue()
        for _ in range(limit):
            self._slots.put(None)

    @contextmanager
    def _slot(self):
        slot = self._slots.get()
        try:
            yield
        finally:
            self._slots.put(slot)

    def run(self, task):
        with self._slot():
            return task()
