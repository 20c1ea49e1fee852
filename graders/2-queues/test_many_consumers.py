"""Grader of `many_consumers`.

Each call of `work` asks the witness for its result: it must really be made, and the kernel says in which process.
Calls are held until nothing moves any more; how many wait then is how many run at the same time, without a clock.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw, function, queue
from forkjoin.grading.words import say, times
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec, canonical

_QUEUES = N_("multiprocessing: Pipes and Queues")
_SENTINEL = N_(
    "multiprocessing: Pipes and Queues. A sentinel is taken off the queue like an item: how many processes read it?"
)
_JOIN = N_("multiprocessing, Programming guidelines: Joining processes that use queues")


@dataclass(frozen=True)
class Case:
    """One call of run: the items, what work returns for each, how many consumers, which calls are to meet.

    `told`: how the items are described where they are not what they are made from (megabytes).
    """

    items: list[Spec]
    results: list[Spec]
    consumers: int = 3
    form: str = "list"
    meet: int = 0
    only: list[Spec] | None = None
    patient: bool = False
    told: list[Spec] | None = None

    @property
    def args(self) -> list[list[Spec]]:
        """What work is called with, call by call."""
        return [[item] for item in (self.items if self.told is None else self.told)]

    @property
    def work(self) -> Any:
        """What the witness does with the calls of this case."""
        only = None if self.only is None else [[item] for item in self.only]
        return function(list(zip(self.args, self.results, strict=True)), self.meet, only, patient=self.patient)

    @property
    def gate(self) -> Any:
        """What opens the gate of a slow generator: once for each item, each time when nothing else moves."""
        return queue(*self.items, late=True, patient=True)


def _case(count: int, consumers: int = 3, **more: Any) -> Case:
    """So many items and results that nobody guesses."""
    return Case(draw.items(count), draw.numbers(count), consumers, **more)


def _try(submission: Subject, *cases: Case, method: str = "fork", settle: bool = False) -> Seen:
    """Run the cases one after another in one program."""
    return submission.run(
        "run_all",
        cases=[(case.items, case.consumers, case.form) for case in cases],
        settle=settle,
        start_method=method,
        world={
            "functions": {f"work{number}": case.work for number, case in enumerate(cases)},
            "queues": {f"gate{number}": case.gate for number, case in enumerate(cases) if case.form == "slow"},
        },
    )


def _expect_results(seen: Seen, number: int, expected: list[Spec], case: Case) -> None:
    """Fail unless that call of run returned exactly these results of the case, in any order."""
    value = seen.calls[number].value
    if not isinstance(value, dict) or "list" not in value:
        seen.expect_returned_list(expected, _("What run returned"), number)
    wanted, there = Counter(map(canonical, expected)), Counter(map(canonical, value["list"]))
    if wanted == there:
        return
    missing, strange = wanted - there, there - wanted
    of = [
        _("{spec}, the result of work({args}),").format(args=say(args[0]), spec=say(spec))
        for args, spec in zip(case.args, expected, strict=True)
    ]
    given = zip([*of, *map(say, value["list"])], [*expected, *value["list"]], strict=True)
    shown = [f"{said} {_too(missing, strange, spec)}" for said, spec in given]
    problem = next(one for one in shown if not one.endswith(" "))
    raise CheckFailed(
        _("What run returned, in whatever order: {problem}{under}.").format(problem=problem, under=seen.under),
        expected=_counted({"list": expected}),
        actual=_counted(value),
        help=_JOIN if missing else None,
    )


def _counted(value: dict[str, list[Spec]]) -> str:
    count = len(value["list"])
    return ngettext("{count} result: {value}", "{count} results: {value}", count).format(count=count, value=say(value))


def _too(missing: Counter[str], strange: Counter[str], spec: Spec) -> str:
    if missing[canonical(spec)]:
        return _("is missing")
    return _("should not be there, or not so often") if strange[canonical(spec)] else ""


def _results(submission: Subject, *cases: Case, method: str = "fork", settle: bool = False) -> Seen:
    """Run the cases; fail unless each returned its results."""
    seen = _try(submission, *cases, method=method, settle=settle)
    for number, case in enumerate(cases):
        _expect_results(seen, number, case.results, case)
    return seen


@check("run returns the result of work for every item, in any order", 2, help=_QUEUES)
def test_every_result(submission: Subject) -> None:
    _results(submission, _case(8), _case(5, consumers=1), _case(40, consumers=4))


@check("work is called exactly once for each item", 1, needs=["every_result"], help=_QUEUES)
def test_each_once(submission: Subject) -> None:
    twins = Case([5, 5, "x", 5, "x", 7], ["five", "five", None, "five", None, 0], 2)
    cases = [_case(8), twins]
    seen = _results(submission, *cases)
    for number, case in enumerate(cases):
        wanted = Counter(map(canonical, case.args))
        called = Counter(canonical(value) for value in seen.values("call", f"work{number}"))
        for args in case.args:
            calls, due = called[canonical(args)], wanted[canonical(args)]
            if calls != due:
                raise CheckFailed(
                    _("work was called {calls} with {args}, which the items hold {due}.").format(
                        calls=times(calls), args=say(args[0]), due=times(due)
                    ),
                    expected=_("{count} calls for {count} items").format(count=len(case.items)),
                    actual=_("{total} calls").format(total=called.total()),
                )


@check(
    "only None is the end: 0, '' or 'STOP' are items",
    2,
    needs=["every_result"],
    help=N_("Built-in Types: Truth Value Testing"),
)
def test_falsy_items(submission: Subject) -> None:
    items = [draw.item(), *draw.FALSY, draw.item("falsy"), {"list": [1]}, draw.item()]
    _results(submission, Case(items, draw.numbers(len(items)), 2))
    _results(submission, Case(list(draw.WORDS), draw.numbers(len(draw.WORDS)), 2))


@check("a result may be anything: None, falsy, one that cannot be hashed", 2, needs=["every_result"], help=_QUEUES)
def test_any_result(submission: Subject) -> None:
    outputs: list[list[Spec]] = [[None, 1, None, None, 2], [*draw.FALSY, draw.item("falsy"), True, {"list": [1]}]]
    _results(submission, *[Case(draw.items(len(results)), results, 2) for results in outputs])


@check(
    "the consumers are processes of their own", 2, needs=["every_result"], help=N_("multiprocessing: The Process class")
)
def test_own_processes(submission: Subject) -> None:
    seen = _try(submission, _case(6, consumers=2, meet=2), _case(1, consumers=1))
    if seen.main in seen.pids("call", "work0") | seen.pids("call", "work1"):
        raise CheckFailed(
            _("work was called in the process that called run."),
            expected=_("work is called by consumers, each in a process of its own"),
            actual=_("it is called by the caller's process, or by a thread of it"),
        )
    for wave in seen.evidence.of("wave", "work0"):
        if len(set(wave["pids"])) < len(wave["pids"]):
            raise CheckFailed(
                _("Two calls of work ran at the same time in one process: these are threads."),
                expected=_("each consumer is a process"),
            )


def _expect_wave(seen: Seen, number: int, expected: int, items: int) -> None:
    met = seen.wave(f"work{number}")
    if met < expected:
        raise CheckFailed(
            ngettext(
                "Of {items} items only {met} was worked on at the same time{under}: the others waited for that to end.",
                "Of {items} items only {met} were worked on at the same time{under}: "
                "the others waited for that to end.",
                met,
            ).format(items=items, met=met, under=seen.under),
            expected=_("{expected} calls of work at the same time").format(expected=expected),
            actual=_("{met} at the same time").format(met=met),
            help=N_("multiprocessing.Process.start and join: what each waits for"),
        )


@check("as many calls of work as there are consumers run at the same time", 2, needs=["every_result"], help=_QUEUES)
def test_together(submission: Subject) -> None:
    cases = [_case(7, consumers=3, meet=3), _case(5, consumers=2, meet=2)]
    seen = _results(submission, *cases)
    for number, case in enumerate(cases):
        _expect_wave(seen, number, case.meet, len(case.items))


@check("never more calls of work than consumers run at the same time", 1, needs=["every_result"], help=_QUEUES)
def test_never_more(submission: Subject) -> None:
    late = _case(9, consumers=2)
    late = Case(late.items, late.results, 2, meet=1, only=late.items[3:])
    for case in (_case(6, consumers=1, meet=1), _case(6, consumers=2, meet=2), late):
        met = _results(submission, case).wave("work0")
        if met > case.consumers:
            raise CheckFailed(
                ngettext(
                    "With {consumers} consumer, {met} calls of work ran at once.",
                    "With {consumers} consumers, {met} calls of work ran at once.",
                    case.consumers,
                ).format(consumers=case.consumers, met=met),
                expected=_("never more than {consumers}").format(consumers=case.consumers),
                actual=str(met),
            )


@check("there may be no item, one, or fewer than consumers", 1, help=_SENTINEL)
def test_few_items(submission: Subject) -> None:
    seen = _results(submission, _case(0), _case(1, consumers=4), _case(2, consumers=4, meet=2), _case(0, consumers=1))
    _expect_wave(seen, 2, 2, 2)


@check("items may come from a slow generator, which the caller reads", 1, needs=["every_result"], help=_QUEUES)
def test_any_iterable(submission: Subject) -> None:
    for case in (_case(5, form="source"), _case(3, consumers=2, form="slow")):
        seen = _results(submission, case)
        if seen.pids("event", "read") != {seen.main}:
            raise CheckFailed(_("The items were not read in the process that called run."))


@check("run waits for the result of work that takes long", 1, needs=["every_result"], help=_QUEUES)
def test_waits_for_results(submission: Subject) -> None:
    for place in (0, 5):
        case = _case(6, consumers=2)
        _results(submission, Case(case.items, case.results, 2, meet=1, only=[case.items[place]], patient=True))


@check("run copes with megabytes of items and of results", 2, needs=["every_result"], help=_JOIN)
def test_large(submission: Subject) -> None:
    given, back = [draw.large(300_000) for _ in range(4)], [draw.large(400_000) for _ in range(4)]
    told, wanted = [told for _, told in given], [told for _, told in back]
    large = Case([how for how, _ in given], [how for how, _ in back], 2, told=told)
    _expect_results(_try(submission, large), 0, wanted, large)
    small = draw.items(4)
    case = Case(small, [how for how, _ in back], 3)
    _expect_results(_try(submission, case), 0, wanted, case)
    _many(submission, 2_100)


def _many(submission: Subject, count: int) -> Seen:
    """More items than any pipe, bounded queue or stack of calls holds; what work makes of each is known beforehand."""
    seen = submission.run("run_many", count=count, consumers=2, much=True)
    numbers = [*range(count)]
    results = [-number for number in numbers]
    _expect_results(seen, 0, results, Case(numbers, results, 2))
    return seen


def _undone(seen: Seen, held: dict[str, Any], case: Case) -> list[str]:
    """The tokens of the items for which work had not been called when nothing moved any more."""
    before = seen.evidence.events[: seen.evidence.events.index(held)]
    called = [event["value"][0] for event in before if event["op"] == "call"]
    return [item["item"] for item in case.items if item not in called]


def _lying(seen: Seen, held: dict[str, Any], undone: list[str]) -> list[str]:
    """Which of these had been sent by the caller, and taken by nobody, at that moment."""
    before = seen.evidence.events[: seen.evidence.events.index(held)]
    sent = {event["value"] for event in before if event.get("name") == "pickled" and event["pid"] == seen.main}
    taken = {event["value"] for event in before if event.get("name") == "rebuilt" and event["pid"] != seen.main}
    return [token for token in undone if token in sent - taken]


@check("the consumers share one queue: who is free takes the next item", 1, needs=["together"], help=_QUEUES)
def test_one_queue(submission: Subject) -> None:
    case = _case(9, consumers=2)
    case = Case(case.items, case.results, 2, meet=1, only=case.items[:1])
    seen = _results(submission, case)
    for held in seen.evidence.of("wave", "work0"):
        undone = _undone(seen, held, case) if held["proved"] else []
        alone = not set(held["alive"]) - set(held["pids"])
        if _lying(seen, held, undone) or (undone and alone and not seen.pids("event", "pickled")):
            raise CheckFailed(
                _(
                    "While one of two consumers was busy with one item, {count} others were not worked on, "
                    "although the other consumer had nothing to do: they had been dealt out beforehand."
                ).format(count=len(undone)),
                expected=_("both consumers take their items from one queue"),
                actual=_("{kept} of {items} items are kept for the busy one").format(
                    kept=len(undone), items=len(case.items)
                ),
            )


@check(
    "nothing is left when run has returned",
    1,
    needs=["every_result"],
    help=N_("multiprocessing, Process and exceptions: Process.join"),
)
def test_leaves_nothing(submission: Subject) -> None:
    _results(submission, _case(6), _case(0), settle=True).expect_nothing_left()
    # Consumers end only when their results have been taken: whoever gives up joining them before leaves them behind.
    results = [how for how, _ in [draw.large(400_000) for _ in range(4)]]
    _try(submission, Case(draw.items(4), results)).expect_nothing_left()


@check("run works under spawn and forkserver as well", 1, needs=["every_result"], help=START_METHODS)
def test_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        case = Case([*draw.items(3), 0, ""], [None, *draw.numbers(4)], 2, meet=2)
        seen = _results(submission, case, method=method, settle=True)
        _expect_wave(seen, 0, 2, 5)
        seen.expect_nothing_left()
