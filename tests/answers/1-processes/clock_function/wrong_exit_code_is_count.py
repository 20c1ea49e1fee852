# mistake: leaves with sys.exit(number of ticks), as if that were a result
# fails: returned_process
import os
import sys
import time
from multiprocessing import Process


def counted(count, interval, out):
    tick(count, interval, out)
    sys.exit(count)


def tick(count, interval, out):
    for n in range(count):
        if n:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=counted, args=(count, interval, out))
    clock.start()
    return clock
