# mistake: sets the Event before the place is free: the woken one finds none, clears it and waits for ever
# fails: many_threads
# passes a naive stress test: yes
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
            self._maybe_free.set()
            with self._lock:
                self._running -= 1
