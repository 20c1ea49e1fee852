# right: the clock of the source text, with a count
from multiprocessing import Process
import os
from time import sleep


def tick(count, interval, out):
    n = 0
    while n < count:
        out.put((os.getpid(), n))
        n += 1
        if n < count:
            sleep(interval)


def start_clock(count, interval, out):
    p = Process(target=tick, args=(count, interval, out))
    p.daemon = False
    p.start()
    return p
