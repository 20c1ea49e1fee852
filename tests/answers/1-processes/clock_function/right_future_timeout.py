# right: pauses for the result of a Future that nobody fulfils
import os
from concurrent.futures import Future, TimeoutError
from contextlib import suppress
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n:
            with suppress(TimeoutError):
                Future().result(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
