# mistake: returns the process and its pid
# fails: returned_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock, clock.pid
