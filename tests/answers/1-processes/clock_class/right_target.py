# right: hands a function to the constructor of Process, and overrides nothing else
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__(target=tick, args=(count, interval, out))
