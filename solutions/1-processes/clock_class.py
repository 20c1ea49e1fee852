"""Model solution: a clock as a class of processes."""

import os
from multiprocessing import Process
from time import sleep
from typing import Protocol


class Sink(Protocol):
    """For the type checker only: something with a `put`."""

    def put(self, item: object, /) -> None:
        """Take an item in."""


class ClockProcess(Process):
    """A process that ticks `count` times, `interval` seconds apart, when it is started."""

    def __init__(self, count: int, interval: float, out: Sink) -> None:
        """Make a clock that does nothing yet. Runs in the process of whoever makes it."""
        # First of all: it sets up what makes this object a process. Nothing is said about `daemon`, so whoever makes
        # the clock can still decide.
        super().__init__()
        # Names of our own. `name`, `daemon`, `pid` and much that begins with an underscore belong to Process. Under
        # spawn the object travels to the new process in pickled form, so what is kept here must be picklable.
        self.count = count
        self.interval = interval
        self.out = out

    def run(self) -> None:
        """Tick. The new process calls this, without arguments; an exception that leaves it makes its exit code 1."""
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            # Asked here and not in __init__, which runs in the process of whoever makes the clock.
            self.out.put((os.getpid(), n))
