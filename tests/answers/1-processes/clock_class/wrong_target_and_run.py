# mistake: gives a target, and overrides run, which calls none
# fails: ticks
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__(target=self.tick, args=(count, interval, out))

    def tick(self, count, interval, out):
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            out.put((os.getpid(), n))

    def run(self):
        print("the clock runs")
