# mistake: takes interval and count in the wrong order
# fails: ticks
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, interval, count, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
