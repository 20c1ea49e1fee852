# mistake: each who waits makes a new Event in the same attribute: of two who wait one is forgotten
# fails: many_threads
import threading


class Limiter:
    def __init__(self, limit):
        self._free = limit
        self._lock = threading.Lock()
        self._bell = None

    def run(self, task):
        while True:
            with self._lock:
                if self._free:
                    self._free -= 1
                    break
                bell = self._bell = threading.Event()
            bell.wait()
        try:
            return task()
        finally:
            with self._lock:
                self._free += 1
                if self._bell:
                    self._bell.set()
