# mistake: an interval of 0 is replaced by a default
# fails: pauses
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval or 0.5, out

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
