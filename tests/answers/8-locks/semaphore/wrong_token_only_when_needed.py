# mistake: gives the permit back only if the line of those who wait is not empty
# fails: many_threads
import queue
import threading


class Limiter:
    def __init__(self, limit):
        self._tokens = queue.Queue()
        for _ in range(limit):
            self._tokens.put(None)
        self._waiting = 0
        self._lock = threading.Lock()

    def run(self, task):
        with self._lock:
            self._waiting += 1
        self._tokens.get()
        with self._lock:
            self._waiting -= 1
        try:
            return task()
        finally:
            with self._lock:
                if self._waiting or self._tokens.empty():
                    self._tokens.put(None)
