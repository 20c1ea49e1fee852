# right: two running numbers, arrivals and departures, under one condition; nobody arrives while they differ by the limit
import threading


class Limiter:
    def __init__(self, limit):
        self.limit = limit
        self.arrived = self.left = 0
        self.cond = threading.Condition(threading.Lock())

    def run(self, task):
        with self.cond:
            self.cond.wait_for(lambda: self.arrived - self.left < self.limit)
            self.arrived += 1
        try:
            return task()
        finally:
            self.cond.acquire()
            self.left += 1
            self.cond.notify()
            self.cond.release()
