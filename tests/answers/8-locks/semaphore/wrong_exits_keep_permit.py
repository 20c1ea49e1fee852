# mistake: SystemExit and KeyboardInterrupt are let through before the permit is given back
# fails: permit_back_after_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.BoundedSemaphore(limit)

    def run(self, task):
        self._sem.acquire()
        try:
            result = task()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            self._sem.release()
            raise
        self._sem.release()
        return result
