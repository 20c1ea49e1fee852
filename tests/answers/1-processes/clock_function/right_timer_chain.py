# right: each tick comes from a Timer of its own, in the child
import os
import threading
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        timer = threading.Timer(interval if n > 0 else 0, out.put, [(os.getpid(), n)])
        timer.start()
        timer.join()


def start_clock(count, interval, out):
    p = Process(target=tick, args=(count, interval, out))
    p.start()
    return p
