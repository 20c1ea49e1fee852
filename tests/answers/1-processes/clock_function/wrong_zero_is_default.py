# mistake: an interval of 0 is taken for none at all, and replaced by a second
# fails: tick_pauses
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n:
            time.sleep(interval or 1)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
