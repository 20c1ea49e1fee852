# mistake: pauses even if there is no tick at all
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
        if not self.count:
            time.sleep(self.interval)
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
