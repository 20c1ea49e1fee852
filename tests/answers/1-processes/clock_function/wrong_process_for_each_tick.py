# mistake: starts a process for each tick
# fails: new_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def one(n, out):
    out.put((os.getpid(), n))


def ticks(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        process = Process(target=one, args=(n, out))
        process.start()
        process.join()


def start_clock(count, interval, out):
    process = Process(target=ticks, args=(count, interval, out))
    process.start()
    return process
