"""What is wrong with the ticks and the pauses of a clock in a thread: for the graders of such clocks.

The times are those of the scheduler's virtual clock, so they are exact.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from forkjoin.grading.words import say
from forkjoin.language import gettext as _

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
    clock = _("With count {count} and interval {interval:g}").format(count=count, interval=interval)
    for n, (ident, item) in enumerate(puts[:count]):
        pair = item.get("tuple") if isinstance(item, dict) else None
        if pair is None or len(pair) != _PAIR:
            return _("{clock}, {item} was put where a tuple (ident, {n}) was expected.").format(
                clock=clock, item=say(item), n=n
            )
        if type(pair[1]) is not int or pair[1] != n:
            return _("{clock}, a tick had {pair} for n where {n} was expected.").format(
                clock=clock, pair=say(pair[1]), n=n
            )
        if type(pair[0]) is not int or pair[0] != ident:
            return _(
                "{clock}, a tick had {pair} for ident; for the thread that put it, get_ident() returns {ident}."
            ).format(clock=clock, pair=say(pair[0]), ident=ident)
    if len(puts) != count:
        if not puts:
            return _("{clock}, no ticks were put.").format(clock=clock)
        if len(puts) > count:
            return _("{clock}, more ticks were put.").format(clock=clock)
        return _("{clock}, only {came} ticks were put.").format(clock=clock, came=len(puts))
    return None


def wrong_pauses(times: list[float], ended: float, interval: float) -> str | None:
    """What is wrong with these pauses: `times` of the ticks, and when the clock ended, in seconds since it began."""
    if not times:
        return _("It took {ended:g} seconds to put nothing.").format(ended=ended) if ended > _CLOSE else None
    if times[0] > _CLOSE:
        return _("There was a pause of {seconds:g} seconds before the first tick.").format(seconds=times[0])
    for n, (one, other) in enumerate(pairwise(times)):
        if abs(other - one - interval) > _CLOSE:
            return _(
                "Between the ticks {n} and {following} there was a pause of {other:g} seconds, not of {interval:g}."
            ).format(n=n, following=n + 1, other=other - one, interval=interval)
    if ended - times[-1] > _CLOSE:
        return _("There was a pause of {seconds:g} seconds after the last tick.").format(seconds=ended - times[-1])
    return None


def wrong_together(seen: list[list[float]]) -> str | None:
    """What is wrong with the times at which the clocks `TOGETHER` put, all started at the beginning."""
    for which, times, (count, interval) in zip((_("first"), _("second")), seen, TOGETHER, strict=True):
        if len(times) != count:
            return _("Of two clocks that were started together, the {which} put {came} ticks and not {count}.").format(
                which=which, came=len(times), count=count
            )
        wrong = wrong_pauses(times, times[-1], interval)
        if wrong:
            return _("Two clocks were started together, and that changed the {which} one. {wrong}").format(
                which=which, wrong=wrong
            )
    return None
