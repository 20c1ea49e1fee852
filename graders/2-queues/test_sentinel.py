"""Grader of `sentinel`.

The consumer and the producer work on a queue whose other end the witness holds: what they took and put is seen from
outside. For `run`, items report in which process they are unpickled, by the kernel's word.
"""

from __future__ import annotations

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw, queue, slow_items, slow_to_take
from forkjoin.grading.mapping import LARGE
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec

_MANY = 1_000  # items: so many are much work
_QUEUES = N_("multiprocessing: Pipes and Queues")
_SENTINEL = N_("Python language reference, Expressions: Identity comparisons (is) and Value comparisons (==)")


def _consume(submission: Subject, *cases: list[Spec], late: bool = False, after: tuple[Spec, ...] = ()) -> Seen:
    """Feed each case and a sentinel to the consumer; fail unless it put exactly the items of the case on `out`."""
    queues = {f"q{number}": queue(*items, None, *after, late=late) for number, items in enumerate(cases)}
    seen = submission.run("consume", queues=len(cases), world={"queues": queues})
    for number, items in enumerate(cases):
        _passed_on(seen, items, f"out{number}")
    return seen


def _passed_on(seen: Seen, items: list[Spec], out: str) -> None:
    """Fail unless exactly these items were put there. The sentinel is another check's: see consumer_stops."""
    put = [value for value in seen.values("put", out) if value is not None]
    seen.expect(items, put, _("What consumer put on out"))


def _odd() -> list[list[Spec]]:
    return [[draw.item(), draw.item(behaviour), draw.item()] for behaviour in ("equal", "raising", "array")]


@check("consumer puts each item on out, in order, and returns at the sentinel", 2, help=_QUEUES)
def test_consumer_passes_on(submission: Subject) -> None:
    _consume(submission, draw.items(3), [], draw.items(20))
    items = draw.items(2)
    seen = submission.run("consume_slowly", world={"queues": {"q": queue(*items, None), **slow_to_take("out")}})
    _passed_on(seen, items, "out")
    seen.expect_all_put("out", _("consumer put the items on out"))
    seen.expect_nothing_left()


@check(
    "falsy items are items, not the end",
    2,
    needs=["consumer_passes_on"],
    help=N_("Built-in Types: Truth Value Testing"),
)
def test_consumer_keeps_falsy(submission: Subject) -> None:
    _consume(submission, [draw.item(), *draw.FALSY, draw.item("falsy"), draw.item()])


@check("an item that answers == in an odd way is not the end", 2, needs=["consumer_passes_on"], help=_SENTINEL)
def test_consumer_keeps_odd_equality(submission: Subject) -> None:
    _consume(submission, *_odd())


@check(
    "consumer takes nothing after the sentinel, and does not pass it on", 1, needs=["consumer_passes_on"], help=_QUEUES
)
def test_consumer_stops(submission: Subject) -> None:
    items = draw.items(2)
    seen = _consume(submission, items, after=(draw.item(), None))
    taken = seen.count("get", "q0")
    if taken != len(items) + 1:
        raise CheckFailed(
            _(
                "consumer took {taken} objects from the queue. The sentinel stood at place {count}, right after the "
                "items."
            ).format(taken=taken, count=len(items) + 1),
            expected=_("it takes {count} objects, and leaves to others what comes after the sentinel").format(
                count=len(items) + 1
            ),
        )
    seen.expect(items, seen.values("put", "out0"), _("What consumer put on out, the sentinel included"))


@check(
    "consumer waits for a slow producer: an empty queue is not the end", 1, needs=["consumer_passes_on"], help=_QUEUES
)
def test_consumer_waits(submission: Subject) -> None:
    _consume(submission, draw.items(3), late=True)


@check("producer puts every item, then one sentinel", 2, help=_QUEUES)
def test_producer_ends_with_sentinel(submission: Subject) -> None:
    inputs: tuple[list[Spec], ...] = (
        draw.items(3),
        [],
        [draw.item(), *draw.FALSY, draw.item("equal"), draw.item("array")],
    )
    cases = [(items, form) for items in inputs for form in ("list", "source")]
    seen = submission.run("produce", cases=cases)
    for number, (items, _form) in enumerate(cases):
        seen.expect([*items, None], seen.values("put", f"q{number}"), _("What producer put on the queue"))
    items = draw.items(2)
    seen = submission.run("produce_slowly", items=items, world={"queues": slow_to_take("q")})
    seen.expect([*items, None], seen.values("put", "q"), _("What producer put on the queue"))
    seen.expect_all_put("q", _("producer put the items on the queue"))
    seen.expect_nothing_left()


def _run(
    submission: Subject, *inputs: list[Spec], form: str = "list", method: str = "fork", settle: bool = False
) -> Seen:
    """Run the whole program on each input; fail unless it returned the items."""
    cases = [(items, form) for items in inputs]
    world = {"queues": slow_items()}
    much = any(len(items) > _MANY for items in inputs)
    seen = submission.run("run_all", cases=cases, settle=settle, start_method=method, world=world, much=much)
    for number, items in enumerate(inputs):
        seen.expect_returned_list(items, _("What run returned"), number)
    return seen


@check("run returns every item, in order", 1, help=_QUEUES)
def test_run_in_order(submission: Subject) -> None:
    _run(submission, draw.items(5), [], draw.numbers(300))
    _run(submission, draw.items(5), [], form="source")


@check("run waits for a consumer that takes its time", 1, needs=["run_in_order"], help=_QUEUES)
def test_run_waits(submission: Subject) -> None:
    _run(submission, [draw.item(), draw.item("slow"), draw.item()])


@check("run keeps falsy items and items with an odd ==", 1, needs=["run_in_order"], help=_SENTINEL)
def test_run_odd_items(submission: Subject) -> None:
    _run(submission, [draw.item(), *draw.FALSY, draw.item("falsy"), draw.item()], *_odd())


@check(
    "the consumer runs in a process of its own",
    2,
    needs=["run_in_order"],
    help=N_("multiprocessing: The Process class"),
)
def test_run_own_process(submission: Subject) -> None:
    seen = _run(submission, draw.items(3, taker="consumer"), form="source")
    if seen.pids("event", "read") != {seen.main}:
        raise CheckFailed(_("The items were not read in the process that called run."))
    if seen.pids("event", "taken") == {seen.main}:  # elsewhere may be a manager's process, which is not the consumer's
        raise CheckFailed(
            _("consumer ran in the process that called run."),
            expected=_("consumer takes the items in a process of its own"),
            actual=_("the caller's process took them off the queue"),
        )
    if not (seen.pids("event", "rebuilt") | seen.pids("event", "pickled")) - {seen.main}:
        raise CheckFailed(
            _("No item ever reached another process: everything happened in the process that called run."),
            expected=_("consumer takes the items in a process of its own"),
            actual=_("the items never left the caller's process"),
        )


@check("run copes with megabytes of items", 2, needs=["run_in_order"], help=LARGE)
def test_run_large(submission: Subject) -> None:
    blobs = [draw.large(600_000) for _ in range(4)]
    seen = submission.run("run_all", cases=[([how for how, _ in blobs], "list")])
    seen.expect_returned_list([described for _, described in blobs], _("What run returned"))
    _run(submission, draw.numbers(8_000))


@check(
    "nothing is left when run has returned",
    2,
    needs=["run_in_order"],
    help=N_("multiprocessing, Process and exceptions: Process.join"),
)
def test_run_leaves_nothing(submission: Subject) -> None:
    _run(submission, draw.items(3), [], settle=True).expect_nothing_left()
    # A consumer ends only when its results have been taken: whoever gives up joining it before leaves it behind.
    _run(submission, draw.numbers(8_000)).expect_nothing_left()


@check("run works under spawn and forkserver as well", 1, needs=["run_in_order"], help=START_METHODS)
def test_run_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        items = [*draw.items(2), draw.item("equal"), 0]
        _run(submission, items, method=method, settle=True).expect_nothing_left()
