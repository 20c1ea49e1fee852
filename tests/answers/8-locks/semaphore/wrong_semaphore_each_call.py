# mistake: a new semaphore for each call
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self.limit = limit

    def run(self, task):
        with threading.Semaphore(self.limit):
            return task()
