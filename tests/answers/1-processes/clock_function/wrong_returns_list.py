# mistake: collects the ticks in a list and returns it
# fails: tick_puts
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    ticks = []
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        ticks.append((os.getpid(), n))
    return ticks


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
