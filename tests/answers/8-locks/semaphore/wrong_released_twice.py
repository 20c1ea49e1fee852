# mistake: a failed task gives its permit back twice, so that the limit grows
# fails: never_more_than_limit
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        self._sem.acquire()
        try:
            return task()
        except BaseException:
            self._sem.release()
            raise
        finally:
            self._sem.release()
