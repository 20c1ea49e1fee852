"""Grader of `semaphore`.

Threads run under the controlled scheduler (forkjoin.probe.sched): wrong is a schedule that replays and shows too many
tasks inside, or callers that wait for ever. Each exploration tries all schedules with few preemptions first (iterative
context bounding, Musuvathi and Qadeer, PLDI 2007), then random walks, then PCT (Burckhardt et al., ASPLOS 2010). That
`limit` tasks run together is shown by tasks that wait for one another: a caller kept out is a deadlock. The smallest
sizes that show the known mistakes are a limit of 1 with 3 threads and of 2 with 3. Of two threads with a limit
of 1 every schedule is tried, of three those with the fewest preemptions and then random ones.
"""

from __future__ import annotations

from typing import Any

from forkjoin.grading import Subject, check, draw

_SEMAPHORE = "threading: Semaphore Objects; using semaphores in the with statement"
_ERRORS = ["ValueError", "StopIteration", "SystemExit", "KeyboardInterrupt", "GeneratorExit"]


@check("run returns what the task returns", 3, help="Functions: the return statement")
def test_returns_result(submission: Subject) -> None:
    for limit in (1, 2):
        specs = [draw.number(), *draw.FALSY, None, {"tuple": [1, None]}, draw.number()]
        seen = submission.run("results", limit=limit, specs=specs)
        seen.expect(
            specs, [call.value for call in seen.calls], f"What run returned, one task after another, limit {limit}"
        )

    def complain(found: list[Any]) -> str | None:
        strange = [(number, got) for number, got in enumerate(found[0][:-1]) if got != ["returned", number]]
        return f"A task returned {strange[0][0]}, and run {_said(strange[0][1])}." if strange else None

    submission.explore("each_its_own", complain, limit=2, threads=3)


@check("run raises what the task raises", 3, help="Exceptions: the try statement; BaseException")
def test_raises_exception(submission: Subject) -> None:
    number = draw.number()
    seen = submission.run("errors", limit=2, kinds=_ERRORS, argument=number)
    for kind, call in zip(_ERRORS, seen.calls, strict=True):
        seen.expect([{"list": [kind, number]}], [call.value], f"What came of a task that raised {kind}({number})")

    def complain(found: list[Any]) -> str | None:
        last = found[0][-1]
        return None if last == ["raised", 1] else f"A task raised ValueError(1), and run {_said(last)}."

    submission.explore("each_its_own", complain, limit=1, threads=2)


def _said(got: list[Any] | None) -> str:
    return "did neither return nor raise it" if got is None else f"{got[0]} {got[1]}"


@check("the task runs in the thread that called run", 2, help="threading: get_ident")
def test_in_calling_thread(submission: Subject) -> None:
    def complain(found: list[Any]) -> str | None:
        return None if all(found[1]) else "A task ran in another thread than the one that called run with it."

    for limit, threads in ((1, 2), (2, 2)):
        submission.explore("each_its_own", complain, limit=limit, threads=threads)


def _at_most(limit: int) -> Any:
    def complain(most: int) -> str | None:
        return f"{most} tasks were running at the same moment, and the limit is {limit}." if most > limit else None

    return complain


@check("there are never more tasks running than the limit allows", 4, help=_SEMAPHORE)
def test_never_more_than_limit(submission: Subject) -> None:
    one: list[str | None] = [None]
    for limit, before, works in (
        (1, [], [one, one]),
        (1, [], [one, one, one]),
        (2, [], [one, one, one]),
        (1, [], [one * 2, one * 2]),
        (2, [], [one * 2, one, one]),
        (1, ["ValueError", "SystemExit"], [one, one]),
    ):
        submission.explore("crowd", _at_most(limit), limit=limit, before=before, works=works)

    submission.explore("slow", _at_most(1), limit=1, threads=2)

    def complain(found: list[int]) -> str | None:
        wrong = [(most, limit) for most, limit in zip(found, (1, 2), strict=True) if most > limit]
        return (
            f"There are two limiters: in the one with limit {wrong[0][1]}, {wrong[0][0]} tasks ran." if wrong else None
        )

    submission.explore("two_limiters", complain, limits=(1, 2), works=(2, 0))


def _any(_: object) -> None:
    return None


@check("as many tasks as the limit allows really run together", 3, needs=["returns_result"], help=_SEMAPHORE)
def test_limit_together(submission: Subject) -> None:
    for limit, meet, short in ((1, 1, 0), (2, 2, 0), (2, 2, 1), (3, 3, 0)):
        submission.explore("meeting", _any, limit=limit, meet=meet, short=short, before=[])
    submission.explore("beside_another", _any, limit=1)


@check("a task that raises gives its permit back", 3, help="Clean-up: try and finally, with")
def test_permit_back_after_exception(submission: Subject) -> None:
    for kind in _ERRORS:
        submission.explore("meeting", _any, limit=1, meet=1, short=0, before=[kind])
    submission.explore("meeting", _any, limit=2, meet=2, short=0, before=["ValueError", "KeyboardInterrupt"])
    submission.explore("crowd", _any, limit=1, before=[], works=[["ValueError"], [None]])
    submission.explore("crowd", _any, limit=1, before=[], works=[["SystemExit"], [None]])


@check("every caller has its turn, and none waits for ever", 2, help=_SEMAPHORE)
def test_many_threads(submission: Subject) -> None:
    one: list[str | None] = [None]
    for limit, works in ((1, [one] * 2), (1, [one] * 3), (2, [one] * 3), (1, [one * 2] * 2)):
        submission.explore("crowd", _any, limit=limit, before=[], works=works)
