"""Grader of `parallel_map`.

Each call asks the witness what to return or raise; the kernel says in which process. Calls are held until nothing
moves any more: in how many processes they wait then is how many work at the same time, without a clock. How the items
are dealt out is free, and so is who works: the caller may be one of the `workers` processes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw, endings
from forkjoin.grading.mapping import LARGE, SIZES, MapCase, called_once, numbers, odd_values
from forkjoin.grading.words import same, say
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _

_POOL = N_("multiprocessing.pool.Pool: map, close, terminate and join")


@dataclass(frozen=True)
class Case(MapCase):
    """One call, with so many workers. `odd`: what the items are is worth telling when something is wrong."""

    workers: int = 3
    odd: bool = False


def _case(count: int, workers: int = 3, **more: Any) -> Case:
    """So many items and results that nobody guesses."""
    return Case(numbers(count), numbers(count), workers=workers, **more)


def _try(submission: Subject, *cases: Case, method: str = "fork", settle: bool = False, raises: bool = False) -> Seen:
    """Map over one case after another in one program."""
    return submission.run(
        "parallel_map",
        cases=[(case.items, case.form, case.workers) for case in cases],
        settle=settle,
        start_method=method,
        raises=raises,
        world={"functions": {f"func{number}": case.world for number, case in enumerate(cases)}},
    )


def _results(submission: Subject, *cases: Case, settle: bool = False) -> Seen:
    """Map over the cases; fail unless each returned its results in order."""
    seen = _try(submission, *cases, settle=settle)
    for number, case in enumerate(cases):
        odd = _(" for the items {what}").format(what=say({"list": case.items})) if case.odd else ""
        seen.expect_returned_list(case.replies, _("What parallel_map returned{odd}").format(odd=odd), number)
        called_once(seen, number, case)
    return seen


@check("parallel_map returns func(item) of every item, in the order of the items", 3, help=_POOL)
def test_results_in_order(submission: Subject) -> None:
    items, replies = odd_values()
    odd = Case(items, replies, odd=True)
    late = _case(6)
    held = Case(late.items, late.replies, meet=1, only=late.args[:1], patient=True)  # longer than one sleeps
    twice = Case(numbers(8), numbers(4) * 2)  # for other items the same result
    _results(submission, _case(12), odd, twice, held)


@check(
    "items may be any iterable, such as a generator, and is read by the caller",
    1,
    needs=["results_in_order"],
    help=N_("Built-in Types: Iterator Types"),
)
def test_any_iterable(submission: Subject) -> None:
    seen = _results(submission, _case(5, form="source"), _case(0, form="source"), _case(2, form="source"))
    if seen.pids("event", "read") != {seen.main}:
        raise CheckFailed(_("The items were not read in the process that called parallel_map."))


@check("items and results may be megabytes large, or many", 2, needs=["results_in_order"], help=LARGE)
def test_large(submission: Subject) -> None:
    items, results = ([draw.large(size) for size in SIZES] for _ in range(2))
    described = [spec for _, spec in items]
    case = Case([how for how, _ in items], [how for how, _ in results], described=described)
    many = _case(60, workers=2)  # a process for each item is allowed, as long as only `workers` of them work
    seen = _try(submission, case, many)
    seen.expect_returned_list([spec for _, spec in results], _("What parallel_map returned, large results"))
    seen.expect_returned_list(many.replies, _("What parallel_map returned, many results"), 1)


@check("the calls run in several processes, not in threads", 1, needs=["results_in_order"], help=_POOL)
def test_own_processes(submission: Subject) -> None:
    seen = _try(submission, _case(4, workers=2, meet=2))
    for wave in seen.evidence.of("wave", "func0"):
        if len(set(wave["pids"])) == 1 < len(wave["pids"]):
            raise CheckFailed(
                _("Calls ran at the same time in one process: these are threads."),
                expected=_("each worker is a process"),
            )
    if seen.pids("call", "func0") == {seen.main}:
        raise CheckFailed(
            _("Every call ran in the process that called parallel_map."), expected=_("worker processes run func")
        )


def _together(seen: Seen, name: str) -> int:
    """In how many processes calls waited for one another."""
    return max((len(set(wave["pids"])) for wave in seen.evidence.of("wave", name)), default=0)


def _most_at_once(seen: Seen, name: str) -> int:
    """In how many processes calls were under way at most, over the whole run."""
    under_way: list[int] = []
    most = 0
    for event in seen.evidence.events:
        if event["op"] == "call" and event["name"] == name:
            under_way.append(event["pid"])
            most = max(most, len(set(under_way)))
        elif event["op"] == "event" and event["name"] == f"end of {name}" and event["pid"] in under_way:
            under_way.remove(event["pid"])
    return most


@check("as many processes as there are workers work at the same time", 3, needs=["results_in_order"], help=_POOL)
def test_workers_together(submission: Subject) -> None:
    sizes = [(7, 3), (5, 4), (4, 3), (2, 2), (13, 4)]
    cases = [_case(count, workers=workers, meet=workers) for count, workers in sizes]
    seen = _results(submission, *cases)
    for number, case in enumerate(cases):
        met = _together(seen, f"func{number}")
        if met < case.workers:
            raise CheckFailed(
                ngettext(
                    "With {items} items and {workers} workers, only {met} process worked at the same time.",
                    "With {items} items and {workers} workers, only {met} processes worked at the same time.",
                    met,
                ).format(items=len(case.items), workers=case.workers, met=met),
                expected=_("{workers} processes work at the same time").format(workers=case.workers),
                actual=_("{met} at the same time").format(met=met),
            )


@check("never more processes than workers work at the same time", 2, needs=["results_in_order"], help=_POOL)
def test_never_more(submission: Subject) -> None:
    # One item more than a multiple of the workers, one less, and others: whoever deals out chunks may round them.
    sizes = [(5, 1), (7, 2), (8, 3), (7, 3), (5, 4), (11, 4)]
    cases = [_case(count, workers=workers, meet=workers) for count, workers in sizes]
    seen = _results(submission, *cases)
    for number, case in enumerate(cases):
        most = _most_at_once(seen, f"func{number}")
        if most > case.workers:
            raise CheckFailed(
                ngettext(
                    "With {items} items and {workers} worker, {most} processes worked at the same time.",
                    "With {items} items and {workers} workers, {most} processes worked at the same time.",
                    case.workers,
                ).format(items=len(case.items), workers=case.workers, most=most),
                expected=_("never more than {workers}").format(workers=case.workers),
                actual=str(most),
            )


@check("there may be no item, one, or fewer than workers", 2, help=_POOL)
def test_few_items(submission: Subject) -> None:
    _results(submission, _case(0), _case(1, workers=4), _case(2, workers=5), _case(1, workers=1), _case(0, workers=1))


def _failing(kind: str, count: int, *failures: int, workers: int = 2, **more: Any) -> Case:
    case = _case(count, workers)
    replies = [
        {"raise": draw.error(kind)} if number in failures else reply for number, reply in enumerate(case.replies)
    ]
    return Case(case.items, replies, workers=workers, **more)


def _expect_raised(seen: Seen, number: int, case: Case) -> None:
    """Fail unless that call raised an exception that func raised: any of them, where several calls did."""
    raised = [reply["raise"] for reply in case.replies if isinstance(reply, dict) and "raise" in reply]
    if not any(same(seen.calls[number].value, error) for error in raised):
        seen.expect_raised(raised[0], _("func raised an exception"), number)


@check("an exception that func raises reaches the caller, with its type and arguments", 2, help=_POOL)
def test_failure_raised(submission: Subject) -> None:
    first = _failing("ValueError", 5, 0)
    cases = [
        _failing("TaskError", 6, 3),
        _failing("CustomError", 3, 0, 1, 2),
        _failing("KeyError", 4, 3, workers=6),
        _failing("TaskError", 2, 1, workers=1),
        # The others are under way at that moment.
        Case(first.items, first.replies, workers=2, meet=1, only=first.args[1:]),
    ]
    seen = _try(submission, *cases, raises=True)
    for number, case in enumerate(cases):
        _expect_raised(seen, number, case)
        called_once(seen, number, case, failing=True)


@check("nothing is left when parallel_map has returned", 1, needs=["results_in_order"], help=_POOL)
def test_leaves_nothing(submission: Subject) -> None:
    _results(submission, _case(4), _case(0), _case(1), settle=True).expect_nothing_left()


@check("nothing is left when parallel_map has raised", 2, needs=["failure_raised"], help=_POOL)
def test_leaves_nothing_after_failure(submission: Subject) -> None:
    first = _failing("TaskError", 6, 0)
    held = Case(first.items, first.replies, workers=2, meet=1, only=first.args[1:])
    _try(submission, held, _failing("ValueError", 5, 4), raises=True, settle=True).expect_nothing_left()


@check(
    "parallel_map works under spawn and forkserver as well",
    1,
    needs=["results_in_order", "failure_raised"],
    help=START_METHODS,
)
def test_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        case, failing = _case(4, workers=2), _failing("TaskError", 3, 1)
        seen = _try(submission, case, failing, method=method, settle=True, raises=True)
        endings.check_returned(seen.calls[0], seen.under)
        seen.expect_returned_list(case.replies, _("What parallel_map returned"))
        called_once(seen, 0, case)
        _expect_raised(seen, 1, failing)
        seen.expect_nothing_left()
