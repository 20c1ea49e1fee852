"""Model solution: a clock in a background thread."""

from threading import Thread, get_ident
from time import sleep
from typing import Protocol


class Sink(Protocol):
    """For the type checker only: something with a `put`."""

    def put(self, item: object, /) -> None:
        """Take an item in."""


def tick(count: int, interval: float, out: Sink) -> None:
    """Put `(ident, n)` on `out` for n = 0, 1, ... count-1, `interval` seconds apart."""
    for n in range(count):
        # Between two ticks there is one pause less than there are ticks: every tick but the first has one before it.
        if n > 0:
            sleep(interval)
        # Asked here, in the thread that ticks. Asked in start_clock, it would be the ident of the caller's thread.
        out.put((get_ident(), n))


def start_clock(count: int, interval: float, out: Sink) -> Thread:
    """Let `tick` run in a new background thread; return the thread at once."""
    # target=tick hands the function over; tick(...) with brackets would run it here and now. Whether a thread keeps the
    # program alive has to be said before it is started.
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    # start() makes a new thread that calls run(). run() alone would be an ordinary call, in this thread.
    thread.start()
    return thread
