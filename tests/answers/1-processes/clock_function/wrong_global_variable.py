# mistake: leaves out in a global variable for the child
# fails: start_methods
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


OUT = None


def clock(count, interval):
    tick(count, interval, OUT)


def start_clock(count, interval, out):
    global OUT
    OUT = out
    process = Process(target=clock, args=(count, interval))
    process.start()
    return process
