# mistake: whoever comes clears the event, even if there is room: who is about to wait for it waits though there is room
# fails: limit_together
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._inside = 0
        self._lock = threading.Lock()
        self._left = threading.Event()

    def run(self, task):
        while True:
            with self._lock:
                self._left.clear()
                if self._inside < self._limit:
                    self._inside += 1
                    break
            self._left.wait()
        try:
            return task()
        finally:
            with self._lock:
                self._inside -= 1
                self._left.set()
