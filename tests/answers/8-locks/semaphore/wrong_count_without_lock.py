# mistake: the count is looked at and raised without a lock
# fails: never_more_than_limit
# passes a naive stress test: yes
import time


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0

    def run(self, task):
        while self._running >= self._limit:
            time.sleep(0.001)
        self._running += 1
        try:
            return task()
        finally:
            self._running -= 1
