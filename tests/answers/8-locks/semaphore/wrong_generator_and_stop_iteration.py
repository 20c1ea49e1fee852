# mistake: the task runs inside a generator: its StopIteration becomes a RuntimeError
# fails: raises_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._permits = threading.Semaphore(limit)

    def _steps(self, task):
        with self._permits:
            yield task()

    def run(self, task):
        steps = self._steps(task)
        result = next(steps)
        for _ in steps:
            pass
        return result
