# mistake: an attribute of the class called pid hides that of Process
# fails: ticks
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    pid = 0

    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
