# mistake: ends with sys.exit(the number of ticks), which is an exit code
# fails: ticks
import os
import sys
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        n = 0
        while n < self.count:
            if n:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
            n += 1
        sys.exit(n)
