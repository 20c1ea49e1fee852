# mistake: keeps the arguments in global variables
# fails: ticks
import os
import time
from multiprocessing import Process

PLAN = []


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        PLAN[:] = [count, interval, out]

    def run(self):
        count, interval, out = PLAN
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            out.put((os.getpid(), n))
