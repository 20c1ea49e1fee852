"""What is wrong with the ticks and the pauses of a clock in a process: for the graders of such clocks.

Ticks are judged by the kernel's word on who put them. Pauses are judged without waiting for long ones and without
measuring how long anything took, from three facts that no busy machine can turn round:

- With an interval of minutes, a right clock sleeps on after its first tick: nothing else comes, and after a last tick
  it has ended.
- A sleep is never shorter than asked. So with a short interval, a tick that comes before all the pauses between the
  start and it can be over came too early.
- When every thread of the run sleeps, the pause lasts at least until the earliest of the timeouts that they have given
  to the kernel (forkjoin.box.pauses). So a pause that lasts too long is known at its beginning.

A pause that is neither is not judged: one may pause in ways that cannot be seen into (a spin, a timer's signal).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forkjoin.grading.subject import Seen
from forkjoin.grading.words import say
from forkjoin.language import gettext as _
from forkjoin.language import ngettext

LONG = 600.0  # seconds: nobody waits for the end of such an interval
_PAIR = 2
_SHORTEST, _LONGEST, _ROUNDING = 0.9, 1.1, 0.05  # of an interval; the last in seconds

Event = Mapping[str, Any]


def wrong_ticks(seen: Seen, name: str, count: int) -> str | None:
    """What is wrong with the ticks that were put on `out`: each is a pair (pid of the process that put it, n)."""
    puts = seen.evidence.of("put", name)
    for n, put in enumerate(puts[:count]):
        pair = put["value"].get("tuple") if isinstance(put["value"], dict) else None
        if pair is None or len(pair) != _PAIR:
            return _("With count {count}, {value} was put where a tuple (pid, n) was expected").format(
                count=count, value=say(put["value"])
            )
        if type(pair[1]) is not int or pair[1] != n:
            return _("With count {count}, a tick had {pair} for n where {n} was expected").format(
                count=count, pair=say(pair[1]), n=n
            )
        if type(pair[0]) is not int or pair[0] != put["pid"]:
            return _("A tick had {pair} for pid; the process that put it has the pid {pid}").format(
                pair=say(pair[0]), pid=put["pid"]
            )
    if len(puts) != count:
        if not puts:
            return _("With count {count}, no tick was put").format(count=count)
        if len(puts) > count:
            return _("With count {count}, more ticks were put").format(count=count)
        only = ngettext(
            "With count {count}, only {came} tick came", "With count {count}, only {came} ticks came", len(puts)
        )
        return only.format(count=count, came=len(puts))
    return None


@dataclass(frozen=True)
class _Course:
    """One clock of a run: when it was started, what it put when, and what there was when all was still."""

    count: int
    interval: float
    began: float
    puts: Sequence[Event]
    still: Event

    @property
    def running(self) -> bool:
        """Whether the process that ticked was still there in the end; or any, if none had."""
        pids = {put["pid"] for put in self.puts}
        left = {process["pid"] for process in self.still["value"] if not process["zombie"]}
        return bool(left & pids if pids else left)


def wrong_pauses(seen: Seen, number: int, count: int, interval: float) -> str | None:
    """What is wrong with the pauses of the clock that the call `number` of a run has started; it put on `out<number>`.

    The run looks at pauses, and waits until all is still after each call.
    """
    name = f"out{number}"
    still = seen.evidence.of("still", name)[0]
    earlier = seen.evidence.events[: seen.evidence.events.index(still)]
    puts = [event for event in earlier if event["op"] == "put" and event["name"] == name]
    course = _Course(count, interval, seen.evidence.of("calling")[number]["at"], puts, still)
    return _too_early(course) or _out_of_place(course) or _too_long(course)


def _too_early(course: _Course) -> str | None:
    for n, put in enumerate(course.puts):
        pauses, took = n * course.interval, put["at"] - course.began
        if took < pauses * _SHORTEST:
            return ngettext(
                "With an interval of {interval:g} seconds, tick {n} came {took:.2g} seconds after the "
                "start: before {n} pause can be over",
                "With an interval of {interval:g} seconds, tick {n} came {took:.2g} seconds after the "
                "start: before {n} pauses can be over",
                n,
            ).format(interval=course.interval, n=n, took=took)
    return None


def _out_of_place(course: _Course) -> str | None:
    """What is wrong when nobody goes on: with a long interval, in the first pause; in any case at the end."""
    ticks = len(course.puts)
    if not course.running:
        if ticks == course.count:
            return None
        had = ngettext(
            "Of {count} tick, {ticks} had come at the end",
            "Of {count} ticks, {ticks} had come at the end",
            course.count,
        )
        return had.format(count=course.count, ticks=ticks)
    if course.count == 0:
        return _("With no tick to put, there was a pause")
    if ticks == 0 and course.interval == LONG:
        return _("There was a pause before the first tick")
    if ticks == course.count and (course.interval == LONG or course.still["pause"] > course.interval / 2):
        return _("There was a pause after the last tick")
    return None


def _too_long(course: _Course) -> str | None:
    allowed = course.interval * _LONGEST + _ROUNDING
    for n, event in enumerate([*course.puts, course.still]):
        if event["pause"] <= allowed:
            continue
        where = (
            _("before the first tick") if n == 0 else _("between the ticks {before} and {n}").format(before=n - 1, n=n)
        )
        where = _("after the last tick") if n >= course.count > 0 else where
        return _("With an interval of {interval:g} seconds, there was a pause of {pause:.1f} {where}").format(
            interval=course.interval, pause=event["pause"], where=where
        )
    return None
