"""Model solution: a clock in a process of its own."""

import os
from multiprocessing import Process
from time import sleep
from typing import Protocol


class Sink(Protocol):
    """For the type checker only: something with a `put`."""

    def put(self, item: object, /) -> None:
        """Take an item in."""


def tick(count: int, interval: float, out: Sink) -> None:
    """Put `(pid, n)` on `out` for n = 0, 1, ... count-1, `interval` seconds apart."""
    for n in range(count):
        # Between two ticks there is one pause less than there are ticks: every tick but the first has one before it.
        if n > 0:
            sleep(interval)
        # Asked here, in the process that ticks. Asked in start_clock, it would be the pid of the caller.
        out.put((os.getpid(), n))


def start_clock(count: int, interval: float, out: Sink) -> Process:
    """Let `tick` run in a new process; return it at once."""
    # target=tick hands the function over; tick(...) with brackets would run it here and now. Nothing is said about
    # `daemon`, so the new process is no daemon, as its parent is none.
    process = Process(target=tick, args=(count, interval, out))
    # start() makes the new process, which calls run(). run() alone would be an ordinary call, in this process. Whoever
    # gets the process joins it; joined here, the caller would wait for the last tick.
    process.start()
    return process
