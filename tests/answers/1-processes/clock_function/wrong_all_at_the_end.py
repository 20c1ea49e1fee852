# mistake: collects the ticks, and puts them when all pauses are over
# fails: tick_pauses
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    ticks = []
    for n in range(count):
        if n:
            time.sleep(interval)
        ticks.append((os.getpid(), n))
    for pair in ticks:
        out.put(pair)


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
