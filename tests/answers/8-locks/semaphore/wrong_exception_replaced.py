# mistake: every exception of the task becomes a RuntimeError
# fails: raises_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        with self._sem:
            try:
                return task()
            except BaseException as error:
                raise RuntimeError("the task has failed") from error
