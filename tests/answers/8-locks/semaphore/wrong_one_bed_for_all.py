# mistake: all who wait sleep on one lock, and whoever leaves wakes one, however many wait
# fails: many_threads
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0
        self._guard = threading.Lock()
        self._bed = threading.Lock()
        self._bed.acquire()
        self._waiting = False

    def run(self, task):
        while True:
            with self._guard:
                if self._running < self._limit:
                    self._running += 1
                    break
                self._waiting = True
            self._bed.acquire()
        try:
            return task()
        finally:
            with self._guard:
                self._running -= 1
                if self._waiting:
                    self._waiting = False
                    self._bed.release()
