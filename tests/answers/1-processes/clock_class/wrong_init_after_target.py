# mistake: takes the names that Process uses itself
# fails: ticks
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        self._target = out
        self._args = (count, interval)
        super().__init__()

    def run(self):
        count, interval = self._args
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            self._target.put((os.getpid(), n))
