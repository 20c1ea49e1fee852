# mistake: calls the method tick, and forgets run
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

    def tick(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
