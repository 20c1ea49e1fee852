# mistake: returns what start returns
# fails: returned_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    return Process(target=tick, args=(count, interval, out)).start()
