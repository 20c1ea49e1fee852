# right: pauses in an Event that nobody sets
import os
import threading
from multiprocessing import Process


def tick(count, interval, out):
    never = threading.Event()
    for n in range(count):
        if n:
            never.wait(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=[count, interval, out])
    clock.start()
    return clock
