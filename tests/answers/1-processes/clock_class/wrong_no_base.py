# mistake: a class without a base
# fails: not_started_by_itself, ticks
import os
import time


class ClockProcess:
    def __init__(self, count, interval, out):
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
