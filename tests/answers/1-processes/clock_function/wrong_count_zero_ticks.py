# mistake: ticks once when the count is 0
# fails: tick_puts
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    n = 0
    while True:
        out.put((os.getpid(), n))
        n += 1
        if n >= count:
            break
        time.sleep(interval)


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
