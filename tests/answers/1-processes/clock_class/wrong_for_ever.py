# mistake: ticks for ever, as in the source text
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
        n = 0
        while True:
            self.out.put((os.getpid(), n))
            time.sleep(self.interval)
            n += 1
