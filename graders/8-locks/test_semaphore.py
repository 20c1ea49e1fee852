"""Grader of `semaphore`.

Threads run under the controlled scheduler (forkjoin.probe.sched): wrong is a schedule that replays and shows too many
tasks inside, or callers that wait for ever. Each exploration tries all schedules with few preemptions first (iterative
context bounding, Musuvathi and Qadeer, PLDI 2007), then random walks, then PCT (Burckhardt et al., ASPLOS 2010). That
`limit` tasks run together is shown by tasks that wait for one another: a caller kept out is a deadlock.

Programs are small, so that the search gets far: of two threads it tries every schedule of most answers, of three those
with the fewest preemptions and then random ones. What a race has done to the number of permits need not show at once:
so, when all is over, endless tasks come one after the other, and it is counted how many are let in.
"""

from __future__ import annotations

from typing import Any

from forkjoin.grading import Subject, check, draw
from forkjoin.language import N_
from forkjoin.language import gettext as _

_SEMAPHORE = N_("threading: Semaphore Objects; using semaphores in the with statement")
_ERRORS = ("ValueError", "StopIteration", "SystemExit", "KeyboardInterrupt", "GeneratorExit", "TaskStopped")


@check(
    "run returns what the task returns",
    3,
    help=N_("Python tutorial, More Control Flow Tools: Defining Functions (return)"),
)
def test_returns_result(submission: Subject) -> None:
    for limit in (1, 2):
        specs = [draw.number(), *draw.FALSY, None, {"tuple": [1, None]}, draw.number()]
        seen = submission.run("results", limit=limit, specs=specs)
        what = _("What run returned, one task after another, limit {limit}").format(limit=limit)
        seen.expect(specs, seen.calls[0].value["list"], what)
        seen.expect_nothing_left()
    _each(submission, 1, [None, None], "few")
    _each(submission, 2, [None, None], "many")


@check(
    "run raises what the task raises",
    3,
    help=N_("Python tutorial, Errors and Exceptions; Built-in Exceptions: BaseException"),
)
def test_raises_exception(submission: Subject) -> None:
    number = draw.number()
    seen = submission.run("errors", kinds=_ERRORS, argument=number)
    for kind, call in zip(_ERRORS, seen.calls, strict=True):
        seen.expect(
            [{"list": [kind, number]}],
            [call.value],
            _("What came of a task that raised {kind}({number})").format(kind=kind, number=number),
        )
    _each(submission, 1, ["KeyboardInterrupt", "ValueError"], "few")
    _each(submission, 2, ["ValueError", None], "few")


def _each(submission: Subject, limit: int, errors: list[str | None], size: str) -> None:
    """Each caller gets what its own task returned or raised."""
    wanted = [[error or "returned", number] for number, error in enumerate(errors)]

    def complain(found: list[Any]) -> str | None:
        for expected, got in zip(wanted, found[0], strict=True):
            if expected != got:
                return _("A task {did}, and the call of run with it {gave}.").format(
                    did=_said(expected), gave=_said(got)
                )
        return None

    submission.explore("each_its_own", complain, limit=limit, errors=errors, size=size)


def _said(got: list[Any] | None) -> str:
    if got is None:
        return _("did not return")
    return (
        _("returned {got}").format(got=got[1])
        if got[0] == "returned"
        else _("raised {got}({names})").format(got=got[0], names=", ".join(map(str, got[1:])))
    )


@check("the task runs in the thread that called run", 2, help=N_("threading: get_ident"))
def test_in_calling_thread(submission: Subject) -> None:
    def complain(found: list[Any]) -> str | None:
        return None if all(found[1]) else _("A task ran in another thread than the one that called run with it.")

    for limit in (1, 2):
        submission.explore("each_its_own", complain, limit=limit, errors=[None, None], size="few")


_ONE: list[str | None] = [None]


def _crowd(  # noqa: PLR0913 - the size of a crowd
    submission: Subject,
    complain: Any,
    limit: int,
    works: list[list[str | None]],
    *,
    size: str = "every",
    slow: bool = False,
    before: tuple[str, ...] = (),
    after: int = 0,
) -> None:
    case: dict[str, Any] = {
        "limit": limit,
        "works": works,
        "size": size,
        "slow": slow,
        "before": before,
        "after": after,
    }
    submission.explore("crowd", complain, **case)


def _at_most(limit: int) -> Any:
    def complain(found: list[int]) -> str | None:
        most = max(found)
        return (
            _("{most} tasks were running at the same moment, and the limit is {limit}.").format(most=most, limit=limit)
            if most > limit
            else None
        )

    return complain


@check("there are never more tasks running than the limit allows", 4, help=_SEMAPHORE)
def test_never_more_than_limit(submission: Subject) -> None:
    for limit in (1, 2, 5):
        _crowd(submission, _at_most(limit), limit, [_ONE], after=limit + 1)
    _crowd(submission, _at_most(1), 1, [_ONE] * 2, before=("ValueError", "SystemExit"), slow=True, after=2)
    _crowd(submission, _at_most(1), 1, [_ONE * 2] * 2, slow=True)
    _crowd(submission, _at_most(2), 2, [_ONE] * 2, after=3)
    _crowd(submission, _at_most(1), 1, [_ONE] * 3, size="many", slow=True)
    _crowd(submission, _at_most(1), 1, [_ONE * 5, _ONE], size="few", slow=True)  # woken in vain, again and again

    def complain(found: list[int]) -> str | None:
        wrong = [(most, limit) for most, limit in zip(found, (1, 2), strict=True) if most > limit]
        return (
            _("There are two limiters. In the one with limit {limit}, {ran} tasks ran at the same moment.").format(
                limit=wrong[0][1], ran=wrong[0][0]
            )
            if wrong
            else None
        )

    submission.explore("two_limiters", complain, limits=(1, 2), works=(2, 0))


def _any(_found: object) -> None:
    return None


@check("as many tasks as the limit allows really run together", 3, help=_SEMAPHORE)
def test_limit_together(submission: Subject) -> None:
    for limit, short, size in ((1, 0, "few"), (2, 0, "every"), (2, 1, "many"), (5, 0, "few")):
        submission.explore("meeting", _any, limit=limit, callers=limit, short=short, size=size)
    submission.explore("beside_another", _any, limit=1)
    submission.explore("waiting_beside_another", _any)
    submission.explore("freed_and_taken", _any)


def _all_let_in(limit: int) -> Any:
    def complain(found: list[int]) -> str | None:
        inside = found[1]
        return (
            _(
                "When all calls were over, only {inside} of {limit} tasks could run together: a permit is missing."
            ).format(inside=inside, limit=limit)
            if inside < limit
            else None
        )

    return complain


@check(
    "a task that raises gives its permit back",
    3,
    help=N_("Python tutorial, Errors and Exceptions: Defining Clean-up Actions"),
)
def test_permit_back_after_exception(submission: Subject) -> None:
    for limit in (1, 2):
        _crowd(submission, _all_let_in(limit), limit, [_ONE], before=_ERRORS, after=limit)
    for kind in ("ValueError", "SystemExit"):
        _crowd(submission, _all_let_in(1), 1, [[kind], _ONE], after=1)
    _crowd(submission, _all_let_in(2), 2, [["ValueError"], ["KeyboardInterrupt"]], size="many", after=2)


@check("every caller has its turn, and none waits for ever", 2, help=_SEMAPHORE)
def test_many_threads(submission: Subject) -> None:
    _crowd(submission, _all_let_in(1), 1, [_ONE * 2] * 2, after=1)
    _crowd(submission, _all_let_in(1), 1, [_ONE] * 3, size="many", after=1)
    _crowd(submission, _all_let_in(2), 2, [_ONE] * 3, size="many", after=2)
    _crowd(submission, _all_let_in(3), 3, [_ONE * 2] * 6, size="few", after=3)
    submission.explore("meeting", _any, limit=2, callers=4, short=0, size="few")
