# mistake: waits for a permit with the lock in hand that is needed to give one back
# fails: many_threads
import threading


class Limiter:
    def __init__(self, limit):
        self._lock = threading.Lock()
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        with self._lock:
            self._sem.acquire()
        try:
            return task()
        finally:
            with self._lock:
                self._sem.release()
