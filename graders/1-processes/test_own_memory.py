"""Grader of `own_memory`.

Each call asks the witness what to return or raise; the kernel says in which process it ran. Where calls must not be
spread over several processes they are held until nothing moves any more, so that every process that takes part shows.
"""

from __future__ import annotations

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw, endings
from forkjoin.grading.mapping import LARGE, SIZES, MapCase, called_once, numbers, odd_values
from forkjoin.grading.words import say
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _

_CHANNEL = N_("multiprocessing: Exchanging objects between processes")


def _case(count: int, form: str = "list", meet: int = 0) -> MapCase:
    """So many items and results that nobody guesses."""
    return MapCase(numbers(count), numbers(count), form, meet)


def _failing(count: int, *failures: int) -> MapCase:
    case = _case(count)
    replies = [{"raise": draw.error()} if place in failures else reply for place, reply in enumerate(case.replies)]
    return MapCase(case.items, replies)


def _try(
    submission: Subject, *cases: MapCase, method: str = "fork", settle: bool = False, raises: bool = False
) -> Seen:
    """Map over one case after another in one program."""
    return submission.run(
        "map_in_child",
        cases=[(case.items, case.form) for case in cases],
        settle=settle,
        start_method=method,
        raises=raises,
        world={"functions": {f"func{number}": case.world for number, case in enumerate(cases)}},
    )


def _results(
    submission: Subject, *cases: MapCase, settle: bool = False, what: str = N_("What map_in_child returned")
) -> Seen:
    """Map over the cases; fail unless each returned its results in order."""
    seen = _try(submission, *cases, settle=settle)
    for number, case in enumerate(cases):
        seen.expect_returned_list(case.replies, _(what), number)
        called_once(seen, number, case)
    return seen


@check("map_in_child returns func(item) of every item, in the order of the items", 3, help=_CHANNEL)
def test_results_in_order(submission: Subject) -> None:
    late = _case(4)
    held = MapCase(late.items, late.replies, meet=1, only=late.args[:1], patient=True)  # longer than one sleeps
    twice = numbers(4) * 2  # for other items the same result
    _results(submission, _case(12), _case(1), MapCase(numbers(8), twice), held)


@check(
    "items and results may be any values: None, falsy, equal to one another, exceptions",
    2,
    needs=["results_in_order"],
    help=_CHANNEL,
)
def test_odd_values(submission: Subject) -> None:
    items, replies = odd_values()
    what = _("What map_in_child returned for the items {what}").format(what=say({"list": items}))
    _results(submission, MapCase(items, replies), what=what)


@check(
    "the calls run in another process than the caller's",
    2,
    needs=["results_in_order"],
    help=N_("multiprocessing: The Process class"),
)
def test_not_in_caller(submission: Subject) -> None:
    seen = _results(submission, _case(3), _case(1))
    if seen.main in seen.pids("call", "func0") | seen.pids("call", "func1"):
        raise CheckFailed(
            _("func was called in the process that called map_in_child."),
            expected=_("func is called in a child process"),
            actual=_("func is called in the caller's process, perhaps in a thread of it"),
        )


@check(
    "one child process makes all the calls", 2, needs=["not_in_caller"], help=N_("multiprocessing: The Process class")
)
def test_one_process(submission: Subject) -> None:
    cases = _case(6, meet=1), _case(120)
    seen = _try(submission, *cases)
    for number, case in enumerate(cases):
        pids = seen.pids("call", f"func{number}")
        if len(pids) != 1:
            raise CheckFailed(
                _("With {items} items, the calls were made in {processes} processes.").format(
                    items=len(case.items), processes=len(pids)
                ),
                expected=_("one child process calls func for every item"),
                actual=_("{count} processes called it").format(count=len(pids)),
            )


@check("items may be any iterable, empty too, and is read by the caller", 2, help=N_("Built-in Types: Iterator Types"))
def test_any_iterable(submission: Subject) -> None:
    seen = _results(submission, _case(0), _case(4, "source"), _case(0, "source"), _case(1, "source"))
    if seen.pids("event", "read") != {seen.main}:
        raise CheckFailed(_("The items were not read in the process that called map_in_child."))


@check("items and results may be megabytes large, or many", 3, needs=["results_in_order"], help=LARGE)
def test_large(submission: Subject) -> None:
    items, results = ([draw.large(size) for size in SIZES] for _ in range(2))
    described = [spec for _, spec in items]
    case = MapCase([how for how, _ in items], [how for how, _ in results], described=described)
    seen = _try(submission, case)
    seen.expect_returned_list([spec for _, spec in results], _("What map_in_child returned, large results"))
    count = 1_100  # more than a stack of calls can hold, and more than a program may have open
    seen = submission.run("map_many", count=count, much=True)
    seen.expect_returned_list([-number for number in range(count)], _("What map_in_child returned, many results"))


def _expect_raised(seen: Seen, number: int, case: MapCase) -> None:
    """Fail unless that call raised an exception, of whatever type."""
    call, count = seen.calls[number], len(case.items)
    if endings.not_written(call):
        endings.check_returned(call, seen.under)
    if call.outcome != "raised":
        raise CheckFailed(
            ngettext(
                "With {count} item func raised, and map_in_child returned{under}.",
                "With {count} items func raised, and map_in_child returned{under}.",
                count,
            ).format(count=count, under=seen.under),
            expected=_("the call raises an exception"),
            actual=_("it returned {value}").format(value=say(call.value)),
        )


@check("when func raises, the call raises an exception and does not hang", 3, needs=["results_in_order"], help=_CHANNEL)
def test_raises(submission: Subject) -> None:
    many = [_failing(4, 1), _failing(3, 0), _failing(3, 2), _failing(1, 0), _failing(3, 0, 1, 2)]
    seen = _try(submission, *many, raises=True)
    for number, case in enumerate(many):
        _expect_raised(seen, number, case)
        called_once(seen, number, case, failing=True)


@check(
    "nothing is left when map_in_child has returned",
    1,
    needs=["results_in_order"],
    help=N_("multiprocessing, Process and exceptions: Process.join"),
)
def test_leaves_nothing(submission: Subject) -> None:
    _results(submission, _case(3), _case(0), settle=True).expect_nothing_left()


@check(
    "nothing is left when map_in_child has raised",
    1,
    needs=["raises"],
    help=N_("multiprocessing, Process and exceptions: Process.join"),
)
def test_leaves_nothing_after_failure(submission: Subject) -> None:
    _try(submission, _failing(3, 1), _failing(2, 0), raises=True, settle=True).expect_nothing_left()


@check(
    "map_in_child works under spawn and forkserver as well", 1, needs=["results_in_order", "raises"], help=START_METHODS
)
def test_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        case, failing = _case(3), _failing(2, 1)
        seen = _try(submission, case, failing, method=method, settle=True, raises=True)
        endings.check_returned(seen.calls[0], seen.under)
        seen.expect_returned_list(case.replies, _("What map_in_child returned"))
        called_once(seen, 0, case)
        _expect_raised(seen, 1, failing)
        seen.expect_nothing_left()
