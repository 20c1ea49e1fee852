# mistake: an entry and an exit semaphore: who leaves waits until somebody comes
# fails: returns_result
import threading


class Limiter:
    def __init__(self, limit):
        self._entry = threading.Semaphore(limit)
        self._exit = threading.Semaphore(0)

    def run(self, task):
        self._entry.acquire()
        self._exit.release()
        try:
            return task()
        finally:
            self._exit.acquire()
            self._exit.acquire()
            self._entry.release()
