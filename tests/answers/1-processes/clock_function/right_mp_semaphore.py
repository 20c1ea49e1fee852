# right: pauses at a semaphore of multiprocessing with no permit in it
import os
from multiprocessing import Process, Semaphore


def tick(count, interval, out):
    red = Semaphore(0)
    pid = os.getpid()
    n = 0
    while n < count:
        out.put((pid, n))
        n += 1
        if n < count:
            red.acquire(True, interval)


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
