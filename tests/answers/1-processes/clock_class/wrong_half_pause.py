# mistake: pauses for half the interval
# fails: pauses
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
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval / 2)
            self.out.put((os.getpid(), n))
