# mistake: the task's result is not returned
# fails: returns_result
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        with self._sem:
            task()
