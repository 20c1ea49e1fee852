"""Grader of `background`.

Whole programs, in an interpreter of their own, start processes and end. The target of a background process never
returns; that of a foreground process returns only once nothing else moves any more, so that a program that does not
wait for it is seen to end before it. What is there when the program has ended is looked at from outside.
"""

from __future__ import annotations

from forkjoin.grading import CheckFailed, Seen, Subject, check, draw
from forkjoin.grading.subject import World
from forkjoin.grading.words import same, say
from forkjoin.probe.values import Spec

_DAEMON = "multiprocessing.Process: daemon; what happens to child processes when a program ends"
_PROCESS = "multiprocessing.Process: target and args, start"
_NEVER: World = {"replies": [], "never": True}
_HELD: World = {"replies": [], "meet": 1}
_FREE: World = {"replies": []}
_SOON = 0.5  # seconds: so long a wait is no look in between
_STATUS = {"return": 0, "exit": 3, "exception": 1}
_BY = {"return": "", "exit": " by sys.exit", "exception": " by an exception"}


def _start(submission: Subject, kind: str, cases: list[list[Spec] | None], target: World) -> Seen:
    """Start a process for each case; fail unless each was started, and called its target, once, in a process."""
    world = {"functions": {f"target{number}": target for number in range(len(cases))}}
    seen = submission.run("start", kind=kind, cases=cases, world=world)
    for number, (args, (process, pid, name)) in enumerate(zip(cases, seen.evidence.result, strict=True)):
        if not process:
            raise CheckFailed(
                f"What start_{kind} returned is no Process; its type is {name}.", expected="a started Process"
            )
        if pid is None:
            raise CheckFailed(f"The Process that start_{kind} returned has not been started.")
        _called(seen, number, {"list": args or []})
    return seen


def _called(seen: Seen, number: int, args: Spec) -> None:
    """Fail unless that target was called once, with these arguments, in another process than the caller's."""
    calls = [{"list": value} for value in seen.values("call", f"target{number}")]
    if len(calls) != 1 or not same(calls[0], args):
        raise CheckFailed(
            "The target was not called as it should be.",
            expected=f"one call with the arguments {say(args)}",
            actual=f"{len(calls)} call{'s' * (len(calls) != 1)}{f' with {say(calls[0])}' if calls else ''}",
        )
    if seen.main in seen.pids("call", f"target{number}"):
        raise CheckFailed(
            "The target was called in the process that starts it.", expected="the target runs in a new process"
        )


def _order(seen: Seen, number: int) -> list[str]:
    """What happened to that process, in order: back (the call came back), end (of its target), joined."""
    names = {"back": "back", "joined": "joined", f"end of target{number}": "end"}
    events = [event for event in seen.evidence.of("event") if event["name"] in names]
    return [names[event["name"]] for event in events if event["name"].startswith("end") or event["value"] == number]


def _at_once(submission: Subject, kind: str) -> None:
    seen = _start(submission, kind, [None], _HELD)
    order = _order(seen, 0)
    if "end" not in order:
        raise CheckFailed(f"The target of start_{kind} did not get to its end: it was ended while it was at work.")
    if order.index("end") < order.index("back"):
        raise CheckFailed(
            f"start_{kind} came back only when its target had ended.",
            expected="it returns at once, while the target is at work",
            help="multiprocessing.Process: start and join",
        )
    if seen.pids("call", "target0") != {seen.evidence.result[0][1]}:
        raise CheckFailed(
            f"The Process that start_{kind} returned is not the one in which the target was called.",
            expected="the returned process calls the target",
            actual="another process does",
        )
    if order.index("joined") < order.index("end"):
        raise CheckFailed(f"The process that start_{kind} returned had ended before the target had.")


@check("start_background starts a process that calls the target with these arguments", 2, help=_PROCESS)
def test_background_runs(submission: Subject) -> None:
    _start(submission, "background", _cases(), _FREE)


@check("start_foreground starts a process that calls the target with these arguments", 2, help=_PROCESS)
def test_foreground_runs(submission: Subject) -> None:
    _start(submission, "foreground", _cases(), _FREE)


def _cases() -> list[list[Spec] | None]:
    return [None, [draw.number(), {"tuple": [1, 2]}, None], [{"tuple": [draw.number()]}], ["some text"], []]


@check("start_background returns at once, and the process goes on", 1, help=_PROCESS)
def test_background_at_once(submission: Subject) -> None:
    _at_once(submission, "background")


@check("start_foreground returns at once, and the process goes on", 1, help=_PROCESS)
def test_foreground_at_once(submission: Subject) -> None:
    _at_once(submission, "foreground")


_TARGETS = {"background": _NEVER, "foreground": _HELD, "quick": _FREE}


def _program(
    submission: Subject, *steps: str, ending: str = "return", method: str = "fork", pauses: bool = False
) -> Seen:
    """Run a whole program to its end; fail unless it waited for what it is to wait for, and left nothing.

    `pauses`: look how long the program sleeps before it ends.
    """
    targets = {f"target{number}": _TARGETS[step] for number, step in enumerate(steps) if step in _TARGETS}
    seen = submission.run(
        "program",
        steps=[step.replace("quick", "foreground") for step in steps],
        ending=ending,
        start_method=method,
        status=_STATUS[ending],
        world={"functions": targets, "pauses": pauses},
    )
    _stayed(seen, steps)
    _waited(seen, steps, ending)
    callers = {event["pid"] for event in seen.evidence.of("call")}
    left = [process for process in seen.evidence.left if process["pid"] in callers and not process["zombie"]]
    if left:
        raise CheckFailed(
            f"The program has ended{_BY[ending]}, and a process that it started is still there{seen.under}.",
            expected="a background process is gone when the program has ended",
            actual=f"{len(left)} process{'es' * (len(left) > 1)} left",
        )
    return seen


def _stayed(seen: Seen, steps: tuple[str, ...]) -> None:
    """Fail unless every background process was at work on its target when the program had waited."""
    there = {
        process["pid"] for event in seen.evidence.of("still") for process in event["value"] if not process["zombie"]
    }
    for number, step in enumerate(steps if "wait" in steps else ()):
        if step != "background":
            continue
        callers = seen.pids("call", f"target{number}")
        if not callers:
            raise CheckFailed(f"The target of start_background was never called{seen.under}.")
        if not callers <= there:
            raise CheckFailed(
                f"The background process had ended while its target and the program were still at work{seen.under}.",
                expected="it goes on as long as the program does",
                actual="it was gone when nothing else moved",
            )


def _waited(seen: Seen, steps: tuple[str, ...], ending: str) -> None:
    """Fail unless every foreground process got to the end of its target while the program was there."""
    ended = {event["name"] for event in seen.evidence.of("event")}
    for number, step in enumerate(steps):
        if step in ("foreground", "quick") and f"end of target{number}" not in ended:
            raise CheckFailed(
                f"The program ended{_BY[ending]}, and had not waited for a foreground process{seen.under}.",
                expected="the program ends after the foreground process has",
                actual="it ended while the target was still at work",
            )


@check(
    "a background process does not keep the program alive, and ends with it",
    4,
    needs=["background_runs"],
    help=_DAEMON,
)
def test_background_ends(submission: Subject) -> None:
    seen = _program(submission, "background", "wait", pauses=True)
    if seen.evidence.pause > _SOON:
        raise CheckFailed(
            f"At its end the program waited, for {seen.evidence.pause:.1f} seconds, with nothing but a background "
            "process at work.",
            expected="a background process does not keep the program alive, not for a while either",
            actual=f"a wait with a timeout of {seen.evidence.pause:.1f} seconds",
        )


@check("so it is when the program ends by sys.exit or by an exception", 2, needs=["background_ends"], help=_DAEMON)
def test_background_other_ends(submission: Subject) -> None:
    _program(submission, "background", ending="exit")
    _program(submission, "background", "wait", ending="exception")


@check("the program waits for a foreground process before it ends", 4, needs=["foreground_runs"], help=_DAEMON)
def test_foreground_waited_for(submission: Subject) -> None:
    _program(submission, "foreground")


@check("it waits when it ends by sys.exit or by an exception, too", 2, needs=["foreground_waited_for"], help=_DAEMON)
def test_foreground_other_ends(submission: Subject) -> None:
    for ending in ("exit", "exception"):
        _program(submission, "foreground", ending=ending)


_BOTH = ["background_ends", "foreground_waited_for"]


@check("a program may have several background and foreground processes", 1, needs=_BOTH, help=_DAEMON)
def test_several(submission: Subject) -> None:
    _program(submission, "background", "quick", "foreground", "quick", "background")


@check("both work under spawn and forkserver as well", 1, needs=_BOTH)
def test_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        _program(submission, "background", "wait", "foreground", method=method)
