# mistake: the pid is cached before the fork
# fails: new_process
import functools
import os
import time
from multiprocessing import Process


@functools.cache
def pid():
    return os.getpid()


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((pid(), n))


def start_clock(count, interval, out):
    print("process", pid(), "starts a clock")
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process

