# mistake: returns early when there is no pause to make, with a count of 1 too
# fails: tick_puts
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    if count <= 1:
        return
    for n in range(count):
        if n:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
