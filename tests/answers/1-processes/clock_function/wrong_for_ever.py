# mistake: ticks for ever, as the clock of the source text does
# fails: tick_puts
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    n = 0
    while True:
        out.put((os.getpid(), n))
        time.sleep(interval)
        n += 1


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
