# right: a thread of the child's ticks
import os
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Process


def loop(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def tick(count, interval, out):
    with ThreadPoolExecutor(1) as executor:
        executor.submit(loop, count, interval, out).result()


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
