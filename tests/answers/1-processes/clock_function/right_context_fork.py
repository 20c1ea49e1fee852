# right: always forks; the target is an inner function
import multiprocessing
import os
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    def clock():
        tick(count, interval, out)

    process = multiprocessing.get_context("fork").Process(target=clock)
    process.start()
    return process
