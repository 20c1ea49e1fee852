# mistake: submits tick to a pool of processes and returns the future
# fails: returned_process
import os
import time
from concurrent.futures import ProcessPoolExecutor


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


EXECUTORS = []


def start_clock(count, interval, out):
    EXECUTORS.append(ProcessPoolExecutor(max_workers=1))
    return EXECUTORS[-1].submit(tick, count, interval, out)
