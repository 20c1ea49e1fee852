# mistake: returns in a finally clause, which swallows the exception
# fails: failing_put
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
        n = 0
        while n < self.count:
            if n > 0:
                time.sleep(self.interval)
            try:
                self.out.put((os.getpid(), n))
                n += 1
            finally:
                if n == self.count:
                    return
                continue
