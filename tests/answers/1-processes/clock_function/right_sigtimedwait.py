# right: pauses until a signal comes that nobody sends
import os
import signal
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            signal.sigtimedwait([], interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
