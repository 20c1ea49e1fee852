# mistake: as many locks as the limit, and each caller takes all of them
# fails: limit_together
import contextlib
import threading


class Limiter:
    def __init__(self, limit):
        self._locks = [threading.Lock() for _ in range(limit)]

    def run(self, task):
        with contextlib.ExitStack() as stack:
            for lock in self._locks:
                stack.enter_context(lock)
            return task()
