# mistake: a bare fork whose child goes on as if it were the caller
# fails: new_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    if os.fork() == 0:
        tick(count, interval, out)
    return process
