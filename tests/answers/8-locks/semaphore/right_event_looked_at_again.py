# right: an Event says that it may be worth looking again; the count itself is checked under a lock
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._lock = threading.Lock()
        self._running = 0
        self._maybe_free = threading.Event()

    def run(self, task):
        while True:
            with self._lock:
                if self._running < self._limit:
                    self._running += 1
                    break
                self._maybe_free.clear()
            self._maybe_free.wait()
        try:
            return task()
        finally:
            with self._lock:
                self._running -= 1
                self._maybe_free.set()
