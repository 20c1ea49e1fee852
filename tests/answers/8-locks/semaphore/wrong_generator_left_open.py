# mistake: the permit is held by a generator that is never run to its end: while the caller lives, it is kept
# fails: many_threads
import threading


class Limiter:
    def __init__(self, limit):
        self._permits = threading.Semaphore(limit)
        self._kept = []

    def _steps(self, task):
        with self._permits:
            yield task()

    def run(self, task):
        steps = self._steps(task)
        self._kept.append(steps)
        return next(steps)
