# mistake: the semaphore is kept in the class: a second limiter replaces that of the first
# fails: never_more_than_limit
import threading


class Limiter:
    semaphore = None

    def __init__(self, limit):
        Limiter.semaphore = threading.Semaphore(limit)

    def run(self, task):
        with Limiter.semaphore:
            return task()
