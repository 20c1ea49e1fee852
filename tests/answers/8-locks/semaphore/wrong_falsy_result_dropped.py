# mistake: a result that is falsy is taken for no result
# fails: returns_result
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        with self._sem:
            result = task()
            if result:
                return result
