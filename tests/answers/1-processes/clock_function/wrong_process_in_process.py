# mistake: the process that is returned starts another one, which ticks
# fails: returned_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def outer(count, interval, out):
    inner = Process(target=tick, args=(count, interval, out))
    inner.start()
    inner.join()


def start_clock(count, interval, out):
    process = Process(target=outer, args=(count, interval, out))
    process.start()
    return process
