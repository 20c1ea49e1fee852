# right: the limiter is itself a semaphore
from threading import Semaphore


class Limiter(Semaphore):
    def __init__(self, limit):
        super().__init__(limit)
        self.limit = limit

    def run(self, task):
        with self:
            return task()
