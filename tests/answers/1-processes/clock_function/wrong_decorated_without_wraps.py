# mistake: tick is an inner function of a decorator, which a spawned child does not find
# fails: start_methods
import os
import time
from multiprocessing import Process


def logged(function):
    def inner(*args):
        return function(*args)

    return inner


@logged
def tick(count, interval, out):
    for n in range(count):
        if n:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
