# mistake: ends its process with os._exit(1)
# fails: returned_process
import multiprocessing
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))
    if multiprocessing.parent_process() is not None:
        os._exit(1)


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
