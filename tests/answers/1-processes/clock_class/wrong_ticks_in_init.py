# mistake: ticks when it is made
# fails: not_started_by_itself, ticks
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            out.put((os.getpid(), n))

    def run(self):
        pass
