# mistake: ticks once when the count is 0
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
        self.out.put((os.getpid(), 0))
        for n in range(1, self.count):
            time.sleep(self.interval)
            self.out.put((os.getpid(), n))
