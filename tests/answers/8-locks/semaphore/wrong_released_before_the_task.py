# mistake: the permit is given back before the task runs
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        with self._sem:
            work = task
        return work()
