# right: pauses in the join of a daemonic thread that waits for ever
import os
from multiprocessing import Process
from threading import Event, Thread


def tick(count, interval, out):
    if count > 1:
        sleeper = Thread(target=Event().wait, daemon=True)
        sleeper.start()
    for n in range(count):
        if n > 0:
            sleeper.join(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
