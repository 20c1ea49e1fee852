# mistake: fails when the count is 0
# fails: tick_puts
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    numbers = list(range(count))
    last = numbers.pop()
    for n in numbers:
        out.put((os.getpid(), n))
        time.sleep(interval)
    out.put((os.getpid(), last))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
