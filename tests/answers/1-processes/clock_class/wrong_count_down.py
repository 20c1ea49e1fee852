# mistake: uses up the count
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
        while self.count:
            self.count -= 1
            self.out.put((os.getpid(), self.count))
            if self.count:
                time.sleep(self.interval)
