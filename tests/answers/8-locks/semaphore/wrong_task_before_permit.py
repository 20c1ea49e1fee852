# mistake: the task is called first, and its result handed out under the permit
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def _guarded(self, value):
        with self._sem:
            return value

    def run(self, task):
        return self._guarded(task())
