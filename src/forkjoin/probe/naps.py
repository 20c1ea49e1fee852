"""Sleep that takes no time, for programs that try something again and again: so that a verdict needs no patience.

The clocks go on by what was slept. Whoever sleeps thousands of times never wakes up: nothing moves any more then, and
it is seen from outside where he was.
"""

from __future__ import annotations

import time

from forkjoin.probe import wire

_MOST = 10_000
_ask = wire.ask
_CLOCKS = ("time", "monotonic", "perf_counter")


class _Clock:
    naps = 0
    ahead = 0.0


def shorten() -> None:
    """From now on `time.sleep` returns at once, in this process and those that are forked off it."""
    vars(time)["sleep"] = sleep
    for name in _CLOCKS:
        _advance(name)


def sleep(seconds: float) -> None:
    """In place of `time.sleep`. Raises what it would raise."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _Clock.naps += 1
    _Clock.ahead += seconds
    if _Clock.naps > _MOST:
        _ask({"op": "get", "name": "the end of all sleep"})  # a queue that nobody has: never answered


def _advance(name: str) -> None:
    real, real_ns = getattr(time, name), getattr(time, f"{name}_ns")
    vars(time)[name] = lambda: real() + _Clock.ahead
    vars(time)[f"{name}_ns"] = lambda: real_ns() + int(_Clock.ahead * 1e9)
