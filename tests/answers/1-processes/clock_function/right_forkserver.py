# right: a forkserver context of its own, tick wrapped by a decorator
import functools
import multiprocessing
import os
import time

CONTEXT = multiprocessing.get_context("forkserver")


def paused(function):
    @functools.wraps(function)
    def wrapper(count, interval, out):
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            function(n, interval, out)

    return wrapper


@paused
def tick(count, interval, out):
    out.put((os.getpid(), count))


class Clock(CONTEXT.Process):
    pass


def start_clock(count, interval, out):
    clock = Clock(target=tick, args=(count, interval, out))
    clock.start()
    return clock
