# mistake: run wants parameters
# fails: ticks
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self, count, interval, out):
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            out.put((os.getpid(), n))
