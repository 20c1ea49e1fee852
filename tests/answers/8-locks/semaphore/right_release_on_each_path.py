# right: released by hand, after `except BaseException` and in the else branch
import threading


class Limiter:
    def __init__(self, limit):
        self._semaphore = threading.Semaphore(value=limit)

    def run(self, task):
        self._semaphore.acquire()
        try:
            answer = task()
        except BaseException:
            self._semaphore.release()
            raise
        else:
            self._semaphore.release()
            return answer
