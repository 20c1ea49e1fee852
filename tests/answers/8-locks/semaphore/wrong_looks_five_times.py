# mistake: gives up looking when it has been woken five times in vain, and goes in
# fails: never_more_than_limit
import itertools
import threading


class Limiter:
    def __init__(self, limit):
        self.limit = limit
        self.running = 0
        self.cond = threading.Condition()

    def run(self, task):
        with self.cond:
            woken = itertools.count()
            while self.running >= self.limit and next(woken) < 4:
                self.cond.wait()
            self.running += 1
        try:
            return task()
        finally:
            with self.cond:
                self.running -= 1
                self.cond.notify_all()
