# mistake: pauses before each tick, the first one included, when there is more than one
# fails: pauses
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        for n in range(self.count):
            if self.count > 1:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
