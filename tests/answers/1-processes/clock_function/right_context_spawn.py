# right: always spawns, whatever start method is in force
import os
import time
from multiprocessing import get_context


def tick(count, interval, out):
    for n in range(count):
        if n != 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = get_context("spawn").Process(target=tick, kwargs={"count": count, "interval": interval, "out": out})
    process.start()
    return process
