# mistake: a failed task wakes two, "to be on the safe side", and the second permit comes from nowhere
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        self._sem.acquire()
        try:
            return task()
        except BaseException:
            self._sem.release(2)
            self._sem.acquire(blocking=False)
            raise
        else:
            pass
        finally:
            self._sem.release()
