# right: sets its own attributes before the constructor of Process
import multiprocessing
import os
import time


class ClockProcess(multiprocessing.Process):
    def __init__(self, count, interval, out):
        self.numbers = range(count)
        self.interval = interval
        self.out = out
        super().__init__()

    def run(self):
        for n in self.numbers:
            if n:
                time.sleep(self.interval)
            self.out.put((self.pid, n))
