# mistake: sleeps half the interval before each tick and half after it
# fails: tick_pauses
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        time.sleep(interval / 2)
        out.put((os.getpid(), n))
        time.sleep(interval / 2)


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
