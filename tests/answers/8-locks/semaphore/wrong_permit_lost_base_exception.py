# mistake: gives the permit back after `except Exception`: SystemExit and KeyboardInterrupt keep it
# fails: permit_back_after_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        self._sem.acquire()
        try:
            result = task()
        except Exception:
            self._sem.release()
            raise
        self._sem.release()
        return result
