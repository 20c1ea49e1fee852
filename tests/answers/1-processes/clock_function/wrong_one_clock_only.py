# mistake: keeps the first clock in a module variable and returns it for every later call
# fails: new_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n:
            time.sleep(interval)
        out.put((os.getpid(), n))


_clock = None


def start_clock(count, interval, out):
    global _clock
    if _clock is None:
        _clock = Process(target=tick, args=(count, interval, out))
        _clock.start()
    return _clock
