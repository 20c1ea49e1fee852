# right: pauses in multiprocessing.connection.wait, for an empty list; partial as the target
import os
from functools import partial
from multiprocessing import Process
from multiprocessing.connection import wait


def tick(count, interval, out):
    for n in range(count):
        n and wait([], interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=partial(tick, count, out=out, interval=interval))
    clock.start()
    return clock
