# right: pauses in select
import os
import select
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            select.select([], [], [], interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    p = Process(target=tick, args=(count, interval, out))
    p.start()
    return p
