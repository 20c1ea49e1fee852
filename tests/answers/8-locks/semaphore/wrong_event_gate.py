# mistake: the gate is an Event: between waiting for it and counting, others come through too
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._lock = threading.Lock()
        self._running = 0
        self._room = threading.Event()
        self._room.set()

    def run(self, task):
        self._room.wait()
        with self._lock:
            self._running += 1
            if self._running >= self._limit:
                self._room.clear()
        try:
            return task()
        finally:
            with self._lock:
                self._running -= 1
                self._room.set()
