# mistake: counts from one to count
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

    def run(self):
        for n in range(1, self.count + 1):
            if n > 1:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
