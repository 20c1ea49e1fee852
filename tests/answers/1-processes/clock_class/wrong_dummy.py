# mistake: derived from the Process of multiprocessing.dummy, a thread
# fails: not_started_by_itself, ticks
import os
import time
from multiprocessing.dummy import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        Process.__init__(self)
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
