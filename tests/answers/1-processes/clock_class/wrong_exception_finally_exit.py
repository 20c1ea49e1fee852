# mistake: ends with sys.exit(0) in any case
# fails: failing_put
import os
import sys
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        try:
            for n in range(self.count):
                if n > 0:
                    time.sleep(self.interval)
                self.out.put((os.getpid(), n))
        finally:
            sys.exit(0)
