# mistake: counts in floats
# fails: tick_puts
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    n = 0.0
    while n < count:
        if n:
            time.sleep(interval)
        out.put((os.getpid(), n))
        n += 1.0


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
