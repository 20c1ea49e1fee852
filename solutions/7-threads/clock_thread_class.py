"""Model solution: a clock as a class of threads."""

from threading import Thread, get_ident
from time import sleep
from typing import Protocol


class Sink(Protocol):
    """For the type checker only: something with a `put`."""

    def put(self, item: object, /) -> None:
        """Take an item in."""


class ClockThread(Thread):
    """A thread that ticks `count` times, `interval` seconds apart, when it is started."""

    def __init__(self, count: int, interval: float, out: Sink) -> None:
        """Make a clock that does nothing yet."""
        # First of all: it sets up what makes this object a thread. Nothing is said about `daemon`, so a clock that is
        # made in a foreground thread is in the foreground, and whoever makes it can still decide otherwise.
        super().__init__()
        # Names of our own. `name`, `daemon`, `ident` and much that begins with an underscore belong to Thread.
        self.count = count
        self.interval = interval
        self.out = out

    def run(self) -> None:
        """Tick. start() calls this in the new thread, without arguments."""
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            # Asked here and not in __init__, which runs in the thread of whoever makes the clock.
            self.out.put((get_ident(), n))
