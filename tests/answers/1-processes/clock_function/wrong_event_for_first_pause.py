# mistake: waits until the clock has said that it is in its first pause
# fails: returns_at_once
import os
import time
from multiprocessing import Event, Process


def tick(count, interval, out, begun=None):
    for n in range(count):
        if n:
            time.sleep(interval)
        out.put((os.getpid(), n))
        if begun:
            begun.set()
    if begun:
        begun.set()


def start_clock(count, interval, out):
    begun = Event()
    clock = Process(target=tick, args=(count, interval, out, begun))
    clock.start()
    begun.wait()
    return clock
