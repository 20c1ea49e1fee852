# mistake: uses the attributes _args and _target that Process has, and overrides nothing
# fails: ticks
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self._args = (count, interval, out)

    def _target(self, count, interval, out):
        for n in range(count):
            if n:
                time.sleep(interval)
            out.put((os.getpid(), n))
