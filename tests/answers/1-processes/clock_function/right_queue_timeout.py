# right: pauses at an empty queue; a generator of named tuples
import functools
import multiprocessing
import os
import queue
from typing import NamedTuple


class Tick(NamedTuple):
    pid: int
    n: int


def ticks(count, interval):
    empty = queue.Queue()
    for n in range(count):
        if n:
            try:
                empty.get(timeout=interval)
            except queue.Empty:
                pass
        yield Tick(os.getpid(), n)


def tick(count, interval, out):
    for one in ticks(count, interval):
        out.put(one)


def start_clock(count, interval, out):
    clock = multiprocessing.Process(target=functools.partial(tick, count, interval, out))
    clock.start()
    return clock
