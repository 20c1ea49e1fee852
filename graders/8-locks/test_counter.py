"""Grader of `counter`.

Threads run under the controlled scheduler (forkjoin.probe.sched): wrong is a schedule that replays and shows a value
that no order of whole increments gives. Each exploration tries all schedules with few preemptions first (iterative
context bounding, Musuvathi and Qadeer, PLDI 2007), then random walks, then PCT (Burckhardt et al., ASPLOS 2010). A lost
update of two threads needs one preemption: with one increment each, every such schedule is tried.
"""

from __future__ import annotations

from itertools import combinations
from typing import Any

from forkjoin.grading import CheckFailed, Subject, check, draw
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _
from forkjoin.probe.values import describe

_LOCK = N_("threading: Lock Objects; using locks in the with statement")


@check("one thread counts right", 3, help=N_("Python tutorial: Classes; Built-in Functions: property"))
def test_counts(submission: Subject) -> None:
    cases: list[tuple[int | None, list[int | None]]]
    cases = [(None, [None, 7, None]), (draw.number(), [-3, 0, 1000, None]), (-4, [4, -1]), (10**30, [1])]
    for first, steps in cases:
        seen = submission.run("count", start=first, steps=steps)
        wanted = [first or 0]
        for by in steps:
            wanted.append(wanted[-1] + (1 if by is None else by))
        values = seen.calls[0].value["list"]
        seen.expect([describe(value) for value in wanted], values[:-1:2], _("The values of the counter, step by step"))
        seen.expect([5], values[-1:], _("The value of another counter, which nobody incremented"))


def _expect(expected: int) -> Any:
    def complain(value: Any) -> str | None:
        if value == expected:
            return None
        return _("The counter ended at {value}, not at {expected}.").format(value=value, expected=expected)

    return complain


@check("no increment is lost, however the threads take turns", 6, needs=["counts"], help=_LOCK)
def test_no_lost_update(submission: Subject) -> None:
    for threads, times, by in ((2, 1, 1), (2, 2, 3), (3, 1, -1)):
        expected = 10 + threads * times * by
        submission.explore("increments", _expect(expected), threads=threads, times=times, by=by)


def _expect_whole(start: int, steps: list[int]) -> Any:
    sums = {start + sum(chosen) for count in range(len(steps) + 1) for chosen in combinations(steps, count)}
    end = start + sum(steps)

    def complain(seen: list[int]) -> str | None:
        strange = [value for value in seen if value not in sums]
        if strange:
            return _(
                "A thread read {strange}, while the counter went from {start} to {end} in steps of {steps}."
            ).format(strange=strange[0], start=start, end=end, steps=steps)
        if min(steps) > 0 and seen != sorted(seen):
            return _("A thread read {first} and later {second}, though the counter only rises.").format(
                first=seen[0], second=seen[1]
            )
        return (
            None
            if seen[-1] == end
            else _("The counter ended at {value}, not at {expected}.").format(value=seen[-1], expected=end)
        )

    return complain


@check("an increment is seen whole or not at all", 3, needs=["counts"], help=_LOCK)
def test_seen_whole(submission: Subject) -> None:
    # Two readers: reading may be what changes something. In which order they have read is not known of these.
    for steps, reads, readers in (([5], 2, 1), ([-3, 8], 1, 1), ([5, 6], 2, 1), ([-3, 8], 1, 2)):
        complain = _expect_whole(100, steps)
        submission.explore("read_while_incrementing", complain, start=100, steps=steps, reads=reads, readers=readers)


@check("count_together returns what all threads counted", 3, needs=["counts"], help=N_("threading: Thread Objects"))
def test_together_counts(submission: Subject) -> None:
    cases = [(1, 1), (3, 4), (2, 0), (5, 20), (3, 4)]
    seen = submission.run("together", cases=cases)
    for call, (threads, times) in zip(seen.calls, cases, strict=True):
        seen.expect(
            [threads * times],
            [call.value],
            _("What count_together({threads}, {times}) returned").format(threads=threads, times=times),
        )
    seen.expect_nothing_left()


def _told(shares: list[int]) -> str:
    if len(shares) == 1:
        return _("one thread made all of the calls: {shares}").format(shares=shares[0])
    return _("{count} threads with so many calls each: {names}").format(
        count=len(shares), names=", ".join(map(str, shares))
    )


@check("all threads are started before the first one is joined", 3, needs=["together_counts"], help=_LOCK)
def test_together_overlaps(submission: Subject) -> None:
    threads, most, started, uneven = 3, 0, 0, [2]

    def complain(seen: list[Any]) -> None:
        nonlocal most, started, uneven
        begun, at_once, shares = seen[1:]
        most, started = max(most, at_once), max(started, begun)
        if shares and shares != [2] * threads:  # not seen where increment is no method of the class
            uneven = shares

    submission.explore("together_watched", complain, threads=threads, times=2, watch=True)
    if started < threads:
        raise CheckFailed(
            ngettext(
                "count_together({threads}, 2) started {started} thread.",
                "count_together({threads}, 2) started {started} threads.",
                started,
            ).format(threads=threads, started=started),
            expected=_("{threads} threads").format(threads=threads),
            actual=str(started),
        )
    if most < threads:
        raise CheckFailed(
            _("Of the {threads} threads, never more than {most} had been started and not yet ended.").format(
                threads=threads, most=most
            ),
            expected=_("all threads are started before the first one is joined"),
            actual=_("each is joined before the next one is started")
            if most == 1
            else _("at most {most} at once").format(most=most),
            help=N_("threading.Thread: start and join"),
        )
    if uneven != [2]:
        raise CheckFailed(
            _("In count_together({threads}, 2) not every thread called increment 2 times.").format(threads=threads),
            expected=_("{threads} threads with 2 calls each").format(threads=threads),
            actual=_told(uneven),
        )


@check("count_together loses nothing, however the threads take turns", 2, needs=["together_counts"], help=_LOCK)
def test_together_no_lost_update(submission: Subject) -> None:
    def complain(seen: list[Any]) -> str | None:
        return None if seen[0] == 2 else _("count_together(2, 1) returned {seen}, not 2.").format(seen=seen[0])

    submission.explore("together_watched", complain, threads=2, times=1, watch=False)
