"""Grader of `clock_thread`.

What is about time runs under the controlled scheduler (forkjoin.probe.sched) on a virtual clock: a sleep is over once
nothing else can go on, so that pauses are exact and take no time. A clock shares nothing with other threads, so an
exploration tries few schedules: those without a preemption first, then with one, 2, ... (iterative context bounding,
Musuvathi and Qadeer, PLDI 2007), 12 in all, then 3 random walks, unless all have been tried before. What no schedule
changes (the idents, the end of the program) is seen in a plain run.
"""

from __future__ import annotations

from typing import Any

from forkjoin.grading import CheckFailed, Subject, check
from forkjoin.grading.thread_clocks import (
    PAUSES,
    TOGETHER,
    Case,
    Puts,
    first,
    wrong_pauses,
    wrong_ticks,
    wrong_together,
)
from forkjoin.language import N_
from forkjoin.language import gettext as _

_THREAD = N_("threading: Thread Objects")
_AT_ONCE = 0.1  # seconds: far less than any pause or put of the clock that is being started


@check("the ticks are (ident, n) for n = 0 to count-1, from the thread that ticks", 5, help=N_("threading: get_ident"))
def test_ticks(submission: Subject) -> None:
    cases: list[Case] = [(3, 1.5), (0, 2.0), (4, 0.0)]

    def complain(seen: list[Puts]) -> str | None:
        called, clocks = seen[: len(cases)], seen[len(cases) :]
        found = [wrong_ticks(puts, *case) for puts, case in zip(called, cases, strict=True)]
        # A clock that does not tick at all is the affair of another check.
        found += [wrong_ticks(puts, *case) for puts, case in zip(clocks, cases, strict=True) if puts]
        return first(found)

    submission.explore("ticks", complain, cases=cases)
    counts = [3, 0, 2]
    seen = submission.run("idents", counts=counts)
    wrong = first(wrong_ticks(puts, count, 0) for puts, count in zip(seen.evidence.result, counts, strict=True))
    if wrong:
        raise CheckFailed(wrong)


@check("start_clock returns at once, even if a put takes long", 3, help=N_("threading.Thread: start, run and join"))
def test_returns_at_once(submission: Subject) -> None:
    def complain(seconds: float) -> str | None:
        if seconds <= _AT_ONCE:
            return None
        return _(
            "start_clock returned only after {seconds:g} seconds: it waits for something that the clock does."
        ).format(seconds=seconds)

    for count, slow in ((2, 1000.0), (3, 0.0)):
        submission.explore("waiting", complain, count=count, interval=50.0, slow=slow)


def _wrong_thread(seen: dict[str, Any], count: int) -> str | None:
    if not seen["thread"]:
        return _("What start_clock returned is no Thread; its type is {kind}.").format(kind=seen["kind"])
    if seen["main"]:
        return _("What start_clock returned is the thread that called it.")
    if not seen["started"]:
        return _("What start_clock returned is a thread that has not been started.")
    if len(seen["own"]) < count:
        return _("Only {came} of {count} ticks came.").format(came=len(seen["own"]), count=count)
    if not all(seen["own"]):
        others = len(seen["own"]) - sum(seen["own"])
        return _("{others} of {count} ticks came from another thread than the one that start_clock returned.").format(
            others=others, count=len(seen["own"])
        )
    return None if seen["ended"] else _("The thread had not ended long after its last tick.")


@check("the thread that start_clock returns makes all the ticks, and ends after the last one", 4, help=_THREAD)
def test_returned_thread(submission: Subject) -> None:
    for count, interval in ((3, 2.0), (0, 1.0)):

        def complain(seen: dict[str, Any], count: int = count) -> str | None:
            return _wrong_thread(seen, count)

        submission.explore("returned", complain, count=count, interval=interval)


@check(
    "between two ticks there is a pause of `interval` seconds, and no other",
    4,
    needs=["ticks", "returned_thread"],
    help=N_("time: sleep. Where in the loop does the pause stand?"),
)
def test_sleeps_between(submission: Subject) -> None:
    for count, interval in PAUSES:

        def complain(seen: list[tuple[list[float], float]], interval: float = interval) -> str | None:
            return first(wrong_pauses(times, ended, interval) for times, ended in seen)

        submission.explore("pauses", complain, count=count, interval=interval)
    submission.explore("together", wrong_together, cases=TOGETHER)


@check("the clock does not keep the program alive", 3, needs=["returned_thread"], help=f"{_THREAD}: daemon")
def test_background(submission: Subject) -> None:
    submission.run("end_at_once", count=2)


@check(
    "a program that has used a clock ends by itself, and nothing is left", 1, needs=["returned_thread"], help=_THREAD
)
def test_program_ends(submission: Subject) -> None:
    submission.run("use", counts=[3, 0]).expect_nothing_left()
