# mistake: start_clock has a loop of its own, which does not pause
# fails: clock_pauses
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def clock(count, out):
    for n in range(count):
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=clock, args=(count, out))
    process.start()
    return process
