# mistake: says that it waits only after it has given the mutex back; a leaver in between rings for nobody
# fails: many_threads
import threading


class Limiter:
    def __init__(self, limit):
        self._free = limit
        self._waiting = 0
        self._mutex = threading.Lock()
        self._bed = threading.Semaphore(0)

    def run(self, task):
        while True:
            with self._mutex:
                if self._free > 0:
                    self._free -= 1
                    break
            self._waiting += 1
            self._bed.acquire()
        try:
            return task()
        finally:
            with self._mutex:
                self._free += 1
                if self._waiting:
                    self._waiting -= 1
                    self._bed.release()
