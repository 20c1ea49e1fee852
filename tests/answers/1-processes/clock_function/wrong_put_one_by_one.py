# mistake: puts the pid and the number one after the other
# fails: tick_puts
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n:
            time.sleep(interval)
        out.put(os.getpid())
        out.put(n)


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
