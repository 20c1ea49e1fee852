# mistake: clears the Event after it has looked: a task that ends in between sets it in vain
# fails: many_threads
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._lock = threading.Lock()
        self._running = 0
        self._free = threading.Event()

    def _try_enter(self):
        with self._lock:
            if self._running < self._limit:
                self._running += 1
                return True
            return False

    def run(self, task):
        while not self._try_enter():
            self._free.clear()
            self._free.wait()
        try:
            return task()
        finally:
            with self._lock:
                self._running -= 1
            self._free.set()
