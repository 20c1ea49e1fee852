"""Grader of `clock_class`.

The witness holds the other end of `out`: which process ticks is the kernel's word. A put that lasts until no call is
under way shows who waits for the clock, and what becomes of it when the program has nothing else to do. How pauses are
judged without a clock of ours: forkjoin.grading.clocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from forkjoin.diagnosis.told import told
from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw
from forkjoin.grading.clocks import LONG, wrong_pauses, wrong_ticks
from forkjoin.grading.endings import last_output
from forkjoin.grading.words import same, say
from forkjoin.language import N_
from forkjoin.language import gettext as _

_CLASS = N_("multiprocessing.Process: __init__, run and start, and which of them a subclass overrides")
_WHILE = 1.0  # seconds that nobody ever sleeps in a right clock of one tick
_PAUSES = N_("time: sleep. Where in the loop does the pause stand?")
_ATTRIBUTES = N_("multiprocessing.Process: name, daemon, pid, exitcode")


@check("ClockProcess is a class of processes, and making a clock starts nothing", 2, help=_CLASS)
def test_not_started_by_itself(submission: Subject) -> None:
    seen = submission.run("made", count=2)
    is_class, is_process, kind = seen.evidence.result
    if not is_class:
        raise CheckFailed(_("ClockProcess is no class."), expected=_("a class derived from Process"))
    if not is_process:
        raise CheckFailed(_("A {kind} is no Process.").format(kind=kind), expected=_("a class derived from Process"))
    if seen.count("put", "out") or seen.calls[0].processes or seen.values("still", "made") != [[]]:
        raise CheckFailed(
            _("Something happened before start() was called: the clock was made, and already ran."),
            expected=_("a clock that has been made waits for start()"),
            actual=_("{count} ticks were put").format(count=seen.count("put", "out")),
        )


def _start(submission: Subject, *counts: int, interval: float = 0, method: str = "fork", slow: bool = False) -> Seen:
    """Start clocks and join them; fail unless each put its ticks in its own process and ended well."""
    world = {"pauses": slow}
    seen = submission.run("start", world=world, counts=counts, interval=interval, slow=slow, start_method=method)
    for number, (count, (problem, pid, exitcode)) in enumerate(zip(counts, seen.evidence.result, strict=True)):
        wrong = (
            (problem and told(problem)) or _wrong_process(seen, number, pid) or wrong_ticks(seen, f"out{number}", count)
        )
        if not wrong and exitcode != 0:
            wrong = _("the exit code of a clock was {exitcode}, not 0, after it had been joined").format(
                exitcode=exitcode
            )
        if wrong:
            raise CheckFailed(
                _("{wrong}{under}.").format(wrong=wrong[0].upper() + wrong[1:], under=seen.under),
                expected=_("(pid, n) for n from 0 to {count}, and exit code 0").format(count=count - 1)
                if count
                else _("exit code 0"),
                actual=last_output(seen.evidence) if exitcode else None,
                help=_CLASS,
            )
    left = len(seen.values("still", "joined")[0])
    if left:
        raise CheckFailed(
            _("When every clock had been joined, other processes were left{under}.").format(under=seen.under),
            expected="none",
            actual=_("{left} of them").format(left=left),
        )
    return seen


def _wrong_process(seen: Seen, number: int, pid: int) -> str | None:
    pids = seen.pids("put", f"out{number}")
    if seen.main in pids:
        return _("a tick was put by the process that made the clock and called start")
    return _("the ticks came from another process than that with the clock's own pid") if pids - {pid} else None


@check("a clock that is started puts (pid, n) for n = 0 to count-1, in its own process", 4, help=_CLASS)
def test_ticks(submission: Subject) -> None:
    _start(submission, 3, 0, 1, 2)


@check("a clock pauses for `interval` seconds between two ticks, and nowhere else", 4, needs=["ticks"], help=_PAUSES)
def test_pauses(submission: Subject) -> None:
    cases = [(0, LONG), (1, LONG), (4, 0.4), (3, 0), (3, LONG)]
    seen = submission.run("pauses", cases=cases, world={"pauses": True})
    for number, case in enumerate(cases):
        wrong = wrong_pauses(seen, number, *case)
        if wrong:
            raise CheckFailed(_("{wrong}{under}.").format(wrong=wrong, under=""))


@check("start() returns at once, and does not wait for the clock", 1, needs=["ticks"], help=_CLASS)
def test_returns_at_once(submission: Subject) -> None:
    for seen in (_start(submission, 2, 1, slow=True), _start(submission, 1, interval=_WHILE, slow=True)):
        if "call" in seen.values("entered", "out0"):
            raise CheckFailed(
                _("start had not returned when nothing was left to wait for but the first put of the clock."),
                expected=_("start returns before the clock has ticked"),
                actual=_("it still sleeps, or looks again and again"),
            )


@check("the program waits for a clock before it ends", 2, needs=["ticks"], help=_ATTRIBUTES)
def test_foreground(submission: Subject) -> None:
    count = 2
    ticked = submission.run("end_at_once", count=count, daemon=False).count("put", "out")
    if ticked < count:
        raise CheckFailed(
            _("The program had nothing else to do, and ended before its clock."),
            expected=_("it ends after {count} ticks").format(count=count),
            actual=_("it ended after {ticked}").format(ticked=ticked),
        )


def _expect(expected: Sequence[Any], actual: Sequence[Any], when: str) -> None:
    """Fail unless the attributes are these, each with its type; a name is any text where None is expected."""
    names = ("name", "daemon", "pid", "exitcode")
    for name, wanted, found in zip(names, expected, actual, strict=True):
        any_text = name == "name" and wanted is None
        if not (isinstance(found, str) if any_text else same(wanted, found)):
            raise CheckFailed(
                _("The attribute {name} of a clock is not what it should be {when}.").format(name=name, when=when),
                expected=_("some text") if any_text else say(wanted),
                actual=say(found),
            )


@check("name, pid and exitcode work as for every process", 3, needs=["ticks"], help=_ATTRIBUTES)
def test_attributes(submission: Subject) -> None:
    seen = submission.run("attributes", count=1)
    found, pids = seen.evidence.result, [*seen.pids("put", "out0")]
    _expect([None, False, None, None], found["made"], _("before it is started"))
    _expect(["Ada", False, None, None], found["named"], _("when it was given the name Ada"))
    _expect(["Ada", False, pids[0], None], [*found["started"], None], _("when it has been started"))
    _expect(["Ada", False, pids[0], 0], found["joined"], _("when it has been joined"))
    told = seen.values("put", "out0")[0]["tuple"][0]
    _expect(["Ada"] + [None] * 3, [told] + [None] * 3, _("within its own process"))
    running = submission.run("held").evidence.result
    if running != [None, True, -9, False]:
        raise CheckFailed(
            _("exitcode and is_alive() of a clock are not as they are for every process."),
            expected=_("None and True while it ticks; -9 and False after it has been killed and joined"),
            actual=_("{code} and {alive}; {code_then} and {alive_then}").format(
                code=say(running[0]), alive=say(running[1]), code_then=say(running[2]), alive_then=say(running[3])
            ),
        )


@check("a clock is a daemon if it was made one before the start", 1, needs=["ticks"], help=_ATTRIBUTES)
def test_daemon(submission: Subject) -> None:
    found = submission.run("attributes", count=1).evidence.result["daemon"]
    if [flag is True for flag in found] != [True, True]:
        raise CheckFailed(
            _("The flag daemon was set before the start, and did not stay."),
            expected=_("True before and after the start"),
            actual=_("{before} before, {after} after the start").format(before=say(found[0]), after=say(found[1])),
        )
    if submission.run("end_at_once", count=2, daemon=True).count("put", "out"):
        raise CheckFailed(
            _("The program waited for a clock that is a daemon."), expected=_("it ends, and the clock with it")
        )


@check(
    "when out.put raises, the exit code is not 0",
    2,
    needs=["ticks"],
    help=N_("multiprocessing, Process and exceptions: Process.exitcode"),
)
def test_failing_put(submission: Subject) -> None:
    cases = [(0, draw.error()), (1, draw.error("OSError")), (2, draw.error("ValueError"))]
    codes = submission.run("failing", count=3, cases=cases).evidence.result
    for (at, error), code in zip(cases, codes, strict=True):
        if type(code) is not int or code == 0:
            raise CheckFailed(
                _("At tick {at} of 3, put raised {exception}, and the exit code of the clock was {code}.").format(
                    at=at, exception=error["exception"], code=code
                ),
                expected=_("an exit code that is not 0"),
                actual=_("exit code {code}").format(code=code),
            )


@check("a clock works under spawn and forkserver as well", 1, needs=["ticks"], help=START_METHODS)
def test_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        _start(submission, 2, method=method)
