# right: the ticks are named tuples; a future that nobody fulfils makes the pauses
import threading
from concurrent.futures import Future, TimeoutError
from typing import NamedTuple


class Tick(NamedTuple):
    ident: int
    n: int


def pause(seconds):
    try:
        Future().result(timeout=seconds)
    except TimeoutError:
        pass


def tick(count, interval, out):
    ident = threading.get_ident()
    for item in (Tick(ident, n) for n in range(count)):
        out.put(item)
        if item.n < count - 1:
            pause(interval)


def start_clock(count, interval, out):
    clock = threading.Thread(None, tick, "clock", (count, interval, out), daemon=True)
    clock.start()
    return clock
