# mistake: a GeneratorExit of the task is taken for the end of a generator, and nothing is raised
# fails: raises_exception
import contextlib
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        with self._sem, contextlib.suppress(GeneratorExit):
            return task()
