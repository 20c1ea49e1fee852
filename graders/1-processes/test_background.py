"""Grader of `background`.

Whole programs, in an interpreter of their own, start processes and end. The target of a background process never
returns; that of a foreground process returns only once nothing else moves any more, so that a program that does not
wait for it is seen to end before it. What is there when the program has ended is looked at from outside.
"""

from __future__ import annotations

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw
from forkjoin.grading.subject import World
from forkjoin.grading.words import same, say
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec

_DAEMON = N_("multiprocessing.Process: daemon; what happens to child processes when a program ends")
_PROCESS = N_("multiprocessing.Process: target and args, start")
_NEVER: World = {"replies": [], "never": True}
_HELD: World = {"replies": [], "meet": 1}
_FREE: World = {"replies": []}
_SOON = 0.5  # seconds: so long a wait is no look in between
_STATUS = {"return": 0, "exit": 3, "exception": 1}
_BY = {"return": "", "exit": N_(" by sys.exit"), "exception": N_(" by an exception")}


def _start(submission: Subject, kind: str, cases: list[list[Spec] | None], target: World) -> Seen:
    """Start a process for each case; fail unless each was started, and called its target, once, in a process."""
    world = {"functions": {f"target{number}": target for number in range(len(cases))}}
    seen = submission.run("start", kind=kind, cases=cases, world=world)
    for number, (args, (process, pid, name)) in enumerate(zip(cases, seen.evidence.result, strict=True)):
        if not process:
            raise CheckFailed(
                _("What start_{kind} returned is no Process; its type is {name}.").format(kind=kind, name=name),
                expected=_("a started Process"),
            )
        if pid is None:
            raise CheckFailed(_("The Process that start_{kind} returned has not been started.").format(kind=kind))
        _called(seen, number, {"list": args or []})
    return seen


def _called(seen: Seen, number: int, args: Spec) -> None:
    """Fail unless that target was called once, with these arguments, in another process than the caller's."""
    calls = [{"list": value} for value in seen.values("call", f"target{number}")]
    if len(calls) != 1 or not same(calls[0], args):
        raise CheckFailed(
            _("The target was not called as it should be."),
            expected=_("one call with the arguments {args}").format(args=say(args)),
            actual=ngettext("{count} call", "{count} calls", len(calls)).format(count=len(calls))
            + (_(" with {args}").format(args=say(calls[0])) if calls else ""),
        )
    if seen.main in seen.pids("call", f"target{number}"):
        raise CheckFailed(
            _("The target was called in the process that starts it."), expected=_("the target runs in a new process")
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
        raise CheckFailed(
            _("The target of start_{kind} did not get to its end: it was ended while it was at work.").format(kind=kind)
        )
    if order.index("end") < order.index("back"):
        raise CheckFailed(
            _("start_{kind} returned only when its target had ended.").format(kind=kind),
            expected=_("it returns at once, while the target is at work"),
            help=N_("multiprocessing.Process: start and join"),
        )
    if seen.pids("call", "target0") != {seen.evidence.result[0][1]}:
        raise CheckFailed(
            _("The Process that start_{kind} returned is not the one in which the target was called.").format(
                kind=kind
            ),
            expected=_("the returned process calls the target"),
            actual=_("another process does"),
        )
    if order.index("joined") < order.index("end"):
        raise CheckFailed(
            _("The process that start_{kind} returned had ended before the target had.").format(kind=kind)
        )


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


def _one_target(steps: tuple[str, ...]) -> World:
    """One target for each kind; only those that a step calls `foreground` are held."""
    held = [[number] for number, step in enumerate(steps) if step == "foreground"]
    return {"background": _NEVER, "foreground": {**_HELD, "only": held}}


def _program(
    submission: Subject,
    *steps: str,
    ending: str = "return",
    method: str = "fork",
    pauses: bool = False,
    one_target: bool = False,
) -> Seen:
    """Run a whole program to its end; fail unless it waited for what it is to wait for, and left nothing.

    `pauses`: look how long the program sleeps before it ends. `one_target`: processes of a kind have the same target.
    """
    targets = {f"target{number}": _TARGETS[step] for number, step in enumerate(steps) if step in _TARGETS}
    named = _one_target(steps) if one_target else targets
    seen = submission.run(
        "program",
        steps=[step.replace("quick", "foreground") for step in steps],
        ending=ending,
        one_target=one_target,
        start_method=method,
        status=_STATUS[ending],
        world={"functions": named, "pauses": pauses},
    )
    _stayed(seen, steps)
    _waited(seen, steps, ending, one_target=one_target)
    callers = {event["pid"] for event in seen.evidence.of("call")}
    left = [process for process in seen.evidence.left if process["pid"] in callers and not process["zombie"]]
    if left:
        raise CheckFailed(
            _("The program has ended{by}, and a process that it started is still there{under}.").format(
                by=_(_BY[ending]), under=seen.under
            ),
            expected=_("a background process is gone when the program has ended"),
            actual=ngettext("{count} process left", "{count} processes left", len(left)).format(count=len(left)),
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
            raise CheckFailed(_("The target of start_background was never called{under}.").format(under=seen.under))
        if not callers <= there:
            raise CheckFailed(
                _(
                    "The background process had ended while its target and the program were still at work{under}."
                ).format(under=seen.under),
                expected=_("it goes on as long as the program does"),
                actual=_("it was gone when nothing else moved"),
            )


def _waited(seen: Seen, steps: tuple[str, ...], ending: str, *, one_target: bool) -> None:
    """Fail unless every foreground process got to the end of its target while the program was there."""
    ended = [(event["name"], event["value"]) for event in seen.evidence.of("event")]
    for number, step in enumerate(steps):
        end = ("end of foreground", [number]) if one_target else (f"end of target{number}", [])
        if step in ("foreground", "quick") and end not in ended:
            raise CheckFailed(
                _("The program ended{by}, and had not waited for a foreground process{under}.").format(
                    by=_(_BY[ending]), under=seen.under
                ),
                expected=_("the program ends after the foreground process has"),
                actual=_("it ended while the target was still at work"),
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
            _(
                "At its end the program waited, for {pause:.1f} seconds, with nothing but a background process at work."
            ).format(pause=seen.evidence.pause),
            expected=_("a background process does not keep the program alive, not for a while either"),
            actual=_("a wait with a timeout of {pause:.1f} seconds").format(pause=seen.evidence.pause),
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
    steps = ("background", "quick", "foreground", "quick", "background")
    _program(submission, *steps)
    _program(submission, *steps, one_target=True)


@check("both work under spawn and forkserver as well", 1, needs=_BOTH, help=START_METHODS)
def test_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        _program(submission, "background", "wait", "foreground", method=method)
