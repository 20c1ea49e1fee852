# mistake: counts from one
# fails: tick_puts
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(1, count + 1):
        if n > 1:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
