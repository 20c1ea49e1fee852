# right: each waiting thread sleeps on a lock of its own, held until its turn comes
import threading


class Limiter:
    def __init__(self, limit):
        self._guard = threading.Lock()
        self._left = limit
        self._sleepers = []

    def run(self, task):
        bed = None
        with self._guard:
            self._left -= 1
            if self._left < 0:
                bed = threading.Lock()
                bed.acquire()
                self._sleepers.append(bed)
        if bed is not None:
            bed.acquire()
        try:
            return task()
        finally:
            with self._guard:
                self._left += 1
                if self._sleepers:
                    self._sleepers.pop(0).release()
