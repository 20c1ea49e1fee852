"""Grader of `stop_event`.

Everything runs under the controlled scheduler (forkjoin.probe.sched) on a virtual clock: a wait is over once nothing
else can go on, so that an interval is exact and takes no time. Wrong is a schedule that replays and shows a call too
many, a stop that sits out an interval or comes back too early, or threads of which none can go on. `stop_any_moment`
tries all schedules with few preemptions first (iterative context bounding, Musuvathi and Qadeer, PLDI 2007), at most
150, then 30 random walks, then 30 runs of PCT (Burckhardt et al., ASPLOS 2010), unless all have been tried: an order to
stop that gets lost between two steps of the thread needs one preemption. The other checks ask for one thing at a time,
with the moment of the stop given by the clock, and try 12 schedules of each and 3 random walks.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from forkjoin.grading import Subject, check
from forkjoin.grading.words import times
from forkjoin.language import N_
from forkjoin.language import gettext as _

_EVENT = N_("threading: Event Objects")
_JOIN = N_("threading: Thread Objects: join and is_alive")
_CLOSE = 0.05  # seconds


def _wrong_repetition(seen: list[Any]) -> str | None:
    """What is wrong with three and a half intervals: calls before, seconds in start, calls, threads, own."""
    made, waited, calls, threads, own = seen
    if made:
        return _("work was called before start().")
    if own:
        return _("work was called in the thread that called start() or stop().")
    if waited > _CLOSE:
        return _(
            "start() took {waited:g} seconds; it returns at once, and the calls come in a thread of their own."
        ).format(waited=waited)
    if calls < 2:
        return _("In three and a half intervals work was called {calls}, not again and again.").format(
            calls=times(calls)
        )
    return (
        None
        if threads == 1
        else _("The {calls} calls of work came from {threads} different threads.").format(calls=calls, threads=threads)
    )


@check("work is called again and again, in one thread of its own", 3, help=N_("threading: Thread Objects"))
def test_repeats(submission: Subject) -> None:
    def complain(seen: list[list[Any]]) -> str | None:
        return next(filter(None, map(_wrong_repetition, seen)), None)

    submission.explore("repeats", complain)


def _wrong_interval(seen: dict[str, Any], interval: float) -> str | None:
    begun, ended = seen["begun"], seen["ended"]
    if begun and min(abs(begun[0] - seen["began"]), abs(begun[0] - seen["began"] - interval)) > _CLOSE:
        first = begun[0] - seen["began"]
        return _("The first call came {first:g} seconds after the start, not at once or after {interval:g}.").format(
            first=first, interval=interval
        )
    for number, ((one, end), other) in enumerate(zip(zip(begun, ended, strict=False), begun[1:], strict=False), 1):
        # From start to start, where a call that took longer delays the next one; or from end to start.
        if min(abs(other - max(one + interval, end)), abs(other - end - interval)) > _CLOSE:
            return _(
                "Call {number} of work began {one:g} seconds after the start and ended at {end:g}; the next one began "
                "at {other:g}. The interval is {interval:g} seconds."
            ).format(number=number, one=one, end=end, other=other, interval=interval)
    early = [one for one, other in pairwise(begun) if other - one < interval - _CLOSE]
    return _("Two calls are less than {interval:g} seconds apart.").format(interval=interval) if early else None


@check("the calls are `interval` seconds apart", 3, needs=["repeats"], help=_EVENT)
def test_interval(submission: Subject) -> None:
    cases: list[tuple[float, list[float], float]]
    cases = [(2.5, [], 9.0), (100.0, [30.0, 0.0, 250.0], 1030.0), (60.0, [], 150.0)]
    for interval, lengths, lasting in cases:

        def complain(seen: dict[str, Any], interval: float = interval) -> str | None:
            return _wrong_interval(seen, interval)

        submission.explore("intervals", complain, interval=interval, lengths=lengths, lasting=lasting)


def _wrong_stop(seen: dict[str, Any]) -> str | None:
    if seen["over"] < seen["calls"]:
        return _("stop() returned while a call of work was still running.")
    if seen["left"]:
        return _("stop() returned before the thread had ended.")
    return (
        _("{later} calls came after stop() had returned.").format(later=seen["later"] - seen["calls"])
        if seen["later"] > seen["calls"]
        else None
    )


@check("stop() returns once the thread has ended, and no call follows", 3, needs=["repeats"], help=_JOIN)
def test_stop_waits(submission: Subject) -> None:
    for length, after in ((70.0, 130.0), (0.0, 250.0), (1000.0, 350.0)):
        for elsewhere in (False, True):
            submission.explore("stops", _wrong_stop, length=length, after=after, elsewhere=elsewhere)


@check("stop() does not sit out the rest of an interval", 2, needs=["repeats"], help=_EVENT)
def test_stop_at_once(submission: Subject) -> None:
    def complain(seen: dict[str, Any]) -> str | None:
        if seen["took"] <= 1:
            return None
        return _("stop() took {took:g} seconds, with an interval of 100 seconds and no call under way.").format(
            took=seen["took"]
        )

    for after in (30.0, 250.0):
        submission.explore("stops", complain, length=0.0, after=after, elsewhere=False)


def _wrong_end(seen: list[Any]) -> str | None:
    took, more, threads = seen
    if took > 1:
        return _("stop() took {took:g} seconds, and no call was under way.").format(took=took)
    if more:
        return _("work was called after stop() had returned.")
    return _("The thread is still there long after stop() has returned.") if threads else None


@check("stop() may be called twice", 1, needs=["repeats"], help=_JOIN)
def test_stop_twice(submission: Subject) -> None:
    for after in (0.0, 130.0):
        submission.explore("twice", _wrong_end, started=True, after=after)


@check("stop() may be called before start()", 1, help=_JOIN)
def test_stop_before_start(submission: Subject) -> None:
    submission.explore("twice", _wrong_end, started=False, after=0.0)


def _wrong_inner_stop(seen: dict[str, Any], call: int) -> str | None:
    if seen["inner"] is None or seen["inner"] > 1:
        return _("stop() called by work did not return at once.")
    if seen["later"] != call or seen["calls"] != call:
        return _("work was called again after it had called stop().")
    if "rest" not in seen or seen["over"] < seen["calls"]:
        return _("After work had called stop(), a stop() of another thread returned before that call of work was over.")
    return (
        _("A later stop() of another thread returned before the repeater's thread had ended.") if seen["left"] else None
    )


@check("work may call stop(), and a later stop() of another thread waits for the end", 3, needs=["repeats"], help=_JOIN)
def test_stop_from_work(submission: Subject) -> None:
    for call, length, later in ((1, 0.0, 0.0), (1, 1000.0, 0.0), (2, 30.0, 0.0), (1, 0.0, 500.0), (2, 30.0, 500.0)):

        def complain(seen: dict[str, Any], call: int = call) -> str | None:
            return _wrong_inner_stop(seen, call)

        submission.explore("from_work", complain, call=call, length=length, later=later)


@check(
    "when work raises, the thread ends and stop() returns",
    2,
    needs=["repeats"],
    help=N_("Python tutorial, Errors and Exceptions: Defining Clean-up Actions"),
)
def test_work_raises(submission: Subject) -> None:
    for call in (1, 2):

        def complain(seen: list[int], call: int = call) -> str | None:
            calls, left, threads = seen
            if calls != call:
                return _("Call {call} of work raised an exception, and {calls} calls were made in the end.").format(
                    call=call, calls=calls
                )
            return _("The thread had not ended long after work had raised an exception.") if left or threads else None

        submission.explore("raising", complain, call=call, after=550.0)


def _wrong_moment(seen: list[Any], most: int) -> str | None:
    left, under_way, more, took, calls = seen
    if under_way or left:
        return _("stop() returned before the thread had ended.")
    if more:
        return _("work was called after stop() had returned.")
    if took > 1:
        return _("The order to stop got lost, or was noticed late: stop() returned after {took:g} seconds.").format(
            took=took
        )
    return (
        _("work was called {calls}, where it should have been stopped after {most}.").format(
            calls=times(calls), most=most
        )
        if calls > most
        else None
    )


@check("all that holds whenever stop() comes, from however many threads", 2, needs=["stop_before_start"], help=_EVENT)
def test_stop_any_moment(submission: Subject) -> None:
    cases = ((1, False, 0.0), (2, False, 0.0), (1, False, 100.0), (1, True, 0.0), (2, True, 0.0))
    for stoppers, inside, after in cases:

        def complain(seen: list[Any], most: int = 2 if after else 1) -> str | None:
            return _wrong_moment(seen, most)

        submission.explore("any_moment", complain, stoppers=stoppers, inside=inside, after=after)
