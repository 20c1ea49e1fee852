# mistake: gives the clock to a pool, whose workers are daemons
# fails: new_process
# told: for a task
import os
import time
from multiprocessing import Pool


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


POOLS = []


def start_clock(count, interval, out):
    POOLS.append(Pool(1))
    POOLS[-1].apply_async(tick, (count, interval, out))
    return POOLS[-1]._pool[0]
