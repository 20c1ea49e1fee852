"""Grader of `clock_function`.

The witness holds the other end of `out`: which process ticks is the kernel's word. A put that lasts until the call has
returned shows who waits for the clock; what becomes of the clock when the program has nothing else to do is seen by
such puts, too. How pauses are judged without a clock of ours: forkjoin.grading.clocks.
"""

from __future__ import annotations

from collections.abc import Sequence

from forkjoin.diagnosis.told import told
from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check
from forkjoin.grading.clocks import LONG, wrong_pauses, wrong_ticks
from forkjoin.grading.endings import last_output
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _

_PROCESS = N_("multiprocessing: The Process class: target, start, run, join")
_WHILE = 1.0  # seconds that nobody ever sleeps in a right clock of one tick
_PAUSES = N_("time: sleep. Where in the loop does the pause stand?")


def _ticks(seen: Seen, counts: Sequence[int], help: str) -> None:
    """Fail the check unless each clock put its ticks."""
    for number, count in enumerate(counts):
        wrong = wrong_ticks(seen, f"out{number}", count)
        if wrong:
            expected = _("(pid, n) for n from 0 to {count}").format(count=count - 1) if count else "nothing"
            actual = last_output(seen.evidence)  # perhaps what the exception says of which the clock's process died
            raise CheckFailed(
                _("{wrong}{under}.").format(wrong=wrong, under=seen.under), expected=expected, actual=actual, help=help
            )


@check(
    "tick puts (pid, n) for n = 0 to count-1", 4, help=N_("os, Process Parameters: getpid; Built-in Functions: range")
)
def test_tick_puts(submission: Subject) -> None:
    counts = [3, 0, 1]
    _ticks(submission.run("ticks", counts=counts), counts, _("os.getpid; range"))


def _pauses(submission: Subject, *cases: tuple[int, float], clock: bool) -> None:
    seen = submission.run("pauses", cases=cases, clock=clock, world={"pauses": True})
    for number, case in enumerate(cases):
        wrong = wrong_pauses(seen, number, *case)
        if wrong:
            raise CheckFailed(_("{wrong}{under}.").format(wrong=wrong, under=""), help=_PAUSES)


@check("tick pauses for `interval` seconds between two ticks, and nowhere else", 4, needs=["tick_puts"], help=_PAUSES)
def test_tick_pauses(submission: Subject) -> None:
    _pauses(submission, (0, LONG), (1, LONG), (4, 0.4), (3, 0), (3, LONG), clock=False)


def _start(submission: Subject, *counts: int, interval: float = 0, method: str = "fork", slow: bool = False) -> Seen:
    """Start clocks and join them; fail unless each put its ticks in one process, which is not the caller's."""
    world = {"pauses": slow}
    seen = submission.run("start", world=world, counts=counts, interval=interval, slow=slow, start_method=method)
    for number, count in enumerate(counts):
        pids = seen.pids("put", f"out{number}")
        if seen.main in pids:
            raise CheckFailed(
                _("A tick was put by the process that called start_clock{under}.").format(under=seen.under),
                expected=_("every tick comes from the new process"),
                actual=_("process {main} called start_clock, and ticks").format(main=seen.main),
            )
        if len(pids) > 1:
            raise CheckFailed(
                _("The ticks of one clock came from {count} processes{under}.").format(
                    count=len(pids), under=seen.under
                ),
                expected=_("every tick comes from the one process that start_clock starts"),
            )
        if count and not pids:
            raise CheckFailed(
                _("No tick was put{under}.").format(under=seen.under),
                expected=ngettext(
                    "{count} tick, from a new process", "{count} ticks, from a new process", count
                ).format(count=count),
                actual=last_output(seen.evidence),
            )
    _ticks(seen, counts, _PROCESS)
    return seen


def _returned(seen: Seen, counts: Sequence[int]) -> None:
    """Fail unless what came back of each call is the process that ticks, started, and it has ended well when joined."""
    for number, (count, (problem, pid, exitcode)) in enumerate(zip(counts, seen.evidence.result, strict=True)):
        if problem:
            raise CheckFailed(
                _("What start_clock returned is not a started process{under}: {problem}.").format(
                    under=seen.under, problem=told(problem)
                ),
                expected=_("it returns the process that it has started"),
                actual=problem,
            )
        if count and {pid} != seen.pids("put", f"out{number}"):
            raise CheckFailed(
                _("The process that start_clock returned is not the one that ticks{under}.").format(under=seen.under)
            )
        if exitcode != 0:
            raise CheckFailed(
                _("The exit code of the clock's process was {exitcode} after it had been joined{under}.").format(
                    exitcode=exitcode, under=seen.under
                ),
                expected=_("exit code 0"),
                actual=last_output(seen.evidence) or _("exit code {exitcode}").format(exitcode=exitcode),
            )
    left = len(seen.values("still", "joined")[0])
    if left:
        raise CheckFailed(
            _("When every clock had been joined, other processes were left{under}.").format(under=seen.under),
            expected="none",
            actual=_("{left} of them").format(left=left),
        )


@check("start_clock lets tick run in a new process", 3, help=_PROCESS)
def test_new_process(submission: Subject) -> None:
    _start(submission, 3, 0, 1)


@check("start_clock returns the process that ticks, started", 2, needs=["new_process"], help=_PROCESS)
def test_returned_process(submission: Subject) -> None:
    counts = (2, 0, 1)
    _returned(_start(submission, *counts), counts)


@check("start_clock returns at once, and does not wait for the clock", 3, needs=["new_process"], help=_PROCESS)
def test_returns_at_once(submission: Subject) -> None:
    for seen in (_start(submission, 2, 1, slow=True), _start(submission, 1, interval=_WHILE, slow=True)):
        if "call" in seen.values("entered", "out0"):
            raise CheckFailed(
                _("start_clock had not returned when nothing was left to wait for but the first put of its clock."),
                expected=_("start_clock returns before its clock has ticked"),
                actual=_("it still sleeps, or looks again and again"),
            )


@check("the clock pauses as tick does", 1, needs=["tick_pauses", "returns_at_once"], help=_PAUSES)
def test_clock_pauses(submission: Subject) -> None:
    _pauses(submission, (1, LONG), (3, LONG), clock=True)


@check(
    "the program does not end before its clock",
    2,
    needs=["new_process"],
    help=N_("multiprocessing, Process and exceptions: Process.daemon"),
)
def test_foreground(submission: Subject) -> None:
    count = 2
    ticked = submission.run("end_at_once", count=count).count("put", "out")
    if ticked < count:
        raise CheckFailed(
            _("The program had nothing else to do, and ended before its clock."),
            expected=_("it ends after {count} ticks").format(count=count),
            actual=_("it ended after {ticked}").format(ticked=ticked),
        )


@check("start_clock works under spawn and forkserver as well", 1, needs=["new_process"], help=START_METHODS)
def test_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        _returned(_start(submission, 2, method=method), (2,))
