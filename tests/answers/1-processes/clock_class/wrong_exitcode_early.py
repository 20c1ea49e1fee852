# mistake: an exit code that is 0 while the clock still ticks
# fails: attributes
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
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))

    @property
    def exitcode(self):
        return super().exitcode or 0
