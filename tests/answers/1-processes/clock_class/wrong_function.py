# mistake: a function that makes a Process, and no class
# fails: not_started_by_itself
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def ClockProcess(count, interval, out):
    return Process(target=tick, args=(count, interval, out))
