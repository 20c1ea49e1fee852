"""What is wrong with the ticks and the pauses of a clock in a thread: for the graders of such clocks.

The times are those of the scheduler's virtual clock, so they are exact.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from forkjoin.grading.words import say

Case = tuple[int, float]
"""Count and interval of a clock."""
Puts = list[list[Any]]
"""What a clock put: pairs [ident of the thread that put, item]."""

PAUSES: list[Case] = [(3, 0.5), (4, 2.25), (3, 0.0), (1, 2.5), (0, 1.5), (2, 60.0)]
TOGETHER: list[Case] = [(3, 7.0), (4, 2.0)]
_CLOSE = 0.05  # seconds: a pause may be made of many short ones, and be a little too long
_PAIR = 2


def first(complaints: Iterable[str | None]) -> str | None:
    """The first complaint there is."""
    return next(filter(None, complaints), None)


def wrong_ticks(puts: Puts, count: int, interval: float) -> str | None:
    """What is wrong with the ticks of one clock."""
    clock = f"With count {count} and interval {interval:g}"
    for n, (ident, item) in enumerate(puts[:count]):
        pair = item.get("tuple") if isinstance(item, dict) else None
        if pair is None or len(pair) != _PAIR:
            return f"{clock}, {say(item)} was put, which is no tuple (ident, {n})."
        if type(pair[1]) is not int or pair[1] != n:
            return f"{clock}, {say(pair[1])} was put for n where {n} was expected."
        if type(pair[0]) is not int or pair[0] != ident:
            return f"{clock}, {say(pair[0])} was put for the ident; get_ident() of the thread that put it is {ident}."
    if len(puts) != count:
        return f"{clock}, {'more' if len(puts) > count else f'only {len(puts)}' if puts else 'no'} ticks were put."
    return None


def wrong_pauses(times: list[float], ended: float, interval: float) -> str | None:
    """What is wrong with these pauses: `times` of the ticks, and when the clock ended, in seconds since it began."""
    if not times:
        return f"It took {ended:g} seconds to put nothing." if ended > _CLOSE else None
    if times[0] > _CLOSE:
        return f"There was a pause of {times[0]:g} seconds before the first tick."
    for n, (one, other) in enumerate(pairwise(times)):
        if abs(other - one - interval) > _CLOSE:
            return (
                f"Between the ticks {n} and {n + 1} there was a pause of {other - one:g} seconds, not of {interval:g}."
            )
    if ended - times[-1] > _CLOSE:
        return f"There was a pause of {ended - times[-1]:g} seconds after the last tick."
    return None


def wrong_together(seen: list[list[float]]) -> str | None:
    """What is wrong with the times at which the clocks `TOGETHER` put, all started at the beginning."""
    for which, times, (count, interval) in zip(("first", "second"), seen, TOGETHER, strict=True):
        if len(times) != count:
            return f"Of two clocks that were started together, the {which} put {len(times)} ticks and not {count}."
        wrong = wrong_pauses(times, times[-1], interval)
        if wrong:
            return f"Two clocks were started together, and that changed the {which} one. {wrong}"
    return None
