"""Grader of `close_ends`.

The witness holds the other end of the pipe. Who has which end open is read from outside, by inode, in every process:
before the first item is sent, when nothing moves any more, and after the function has returned.
"""

from __future__ import annotations

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw, slow_items, slow_to_take
from forkjoin.grading.mapping import LARGE
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec

_MANY = 1_000  # items: so many are much work
_PIPES = N_("multiprocessing: Pipes and Queues: Connection.close, EOFError")
_ENDS = N_("the manual page pipe(7): a reader sees the end of a pipe once every process has closed the sending end")
_KINDS = ((True, "Pipe()"), (False, "Pipe(duplex=False)"))


def _consume(submission: Subject, items: list[Spec], described: list[Spec] | None = None) -> list[Seen]:
    """Send the items to the consumer, over both kinds of pipe; fail unless it put exactly these on `out`."""
    found = []
    for duplex, kind in _KINDS:
        seen = submission.run("consume", duplex=duplex, world={"ends": {"sending": {"send": items, "patient": True}}})
        expected = items if described is None else described
        seen.expect(expected, seen.values("put", "out"), _("What consumer put on out (with {kind})").format(kind=kind))
        found.append(seen)
    return found


def _produce(submission: Subject, items: list[Spec], form: str) -> list[Seen]:
    """Let the producer send the items, over both kinds of pipe; fail unless exactly these arrived, and then the end."""
    found = []
    for duplex, kind in _KINDS:
        seen = submission.run("produce", duplex=duplex, items=items, form=form, world={"ends": {"receiving": {}}})
        seen.expect(items, seen.values("got", "receiving"), _("What producer sent (with {kind})").format(kind=kind))
        found.append(seen)
    return found


def _still_open(seen: Seen, moment: str, end: str) -> bool:
    """Whether the caller's process had that end open at that moment ("still": before the first item, "look": after)."""
    looks = seen.evidence.of("ends", moment)
    return not looks or seen.main in looks[0]["value"][end]


def _closed(seen: Seen, moment: str, end: str, message: str, kind: str) -> None:
    if _still_open(seen, moment, end):
        raise CheckFailed(
            _("{message} (with {kind}).").format(message=message, kind=kind),
            expected=_("the {end} end is closed in this process").format(end=_(end)),
            actual=_("the {end} end is still open in this process").format(end=_(end)),
            help=_ENDS,
        )


@check("consumer puts every item on out, up to the end of the pipe", 3, help=_PIPES)
def test_consumer_passes_on(submission: Subject) -> None:
    odd = [draw.item("equal"), draw.item("raising"), draw.item("array")]
    _consume(submission, [1, None, 0, "", False, None, None, 5, 5, *odd, "last"])
    _consume(submission, [])
    how, described = draw.large(2_000_000)
    _consume(submission, [how, 1], [described, 1])
    items, queues = draw.numbers(2), slow_to_take("out")
    seen = submission.run("consume_slowly", world={"ends": {"sending": {"send": items}}, "queues": queues})
    seen.expect(items, seen.values("put", "out"), _("What consumer put on out"))
    seen.expect_all_put("out", _("consumer put the items on out"))
    seen.expect_nothing_left()


@check("consumer closes the sending end before it receives", 2, help=_ENDS)
def test_consumer_closes_unused(submission: Subject) -> None:
    for seen, (_duplex, kind) in zip(_consume(submission, draw.numbers(2)), _KINDS, strict=True):
        _closed(seen, "still", "sending", _("consumer waited for the first item with the sending end still open"), kind)


@check("consumer closes its own end when it is done", 1, needs=["consumer_passes_on"], help=_PIPES)
def test_consumer_closes_own(submission: Subject) -> None:
    for items, words in ((draw.numbers(2), ""), ([], _(", there having been no item"))):
        for seen, (_duplex, kind) in zip(_consume(submission, items), _KINDS, strict=True):
            _closed(
                seen,
                "look",
                N_("receiving"),
                _("consumer returned with the receiving end still open{words}").format(words=words),
                kind,
            )


@check("producer sends every item, in order", 2, help=_PIPES)
def test_producer_sends(submission: Subject) -> None:
    for form in ("list", "source"):
        _produce(submission, [*draw.numbers(3), None, 0, "", draw.item("equal"), {"list": [1, None]}], form)
    _produce(submission, [], "list")


@check("producer closes both ends", 2, needs=["producer_sends"], help=_ENDS)
def test_producer_closes_both(submission: Subject) -> None:
    for items, words in ((draw.numbers(2), ""), ([], _(", there having been no item"))):
        for seen, (_duplex, kind) in zip(_produce(submission, items, "list"), _KINDS, strict=True):
            for end in (N_("receiving"), N_("sending")):
                _closed(
                    seen,
                    "look",
                    end,
                    _("producer returned with the {end} end still open{words}").format(end=_(end), words=words),
                    kind,
                )
    # Nobody receives what is too large for the pipe before all is still: who leaves the sending to a thread is back.
    world = {"ends": {"receiving": {"script": [["still"], ["receive"]]}}}
    for duplex, kind in _KINDS:
        seen = submission.run("produce", duplex=duplex, items=[draw.large(1_000_000)[0]], form="list", world=world)
        message = _("producer returned with the {end} end still open{words}").format(end=_("sending"), words="")
        _closed(seen, "look", "sending", message, kind)


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


@check("run returns every item, in order; None is an item", 2, help=_PIPES)
def test_run_in_order(submission: Subject) -> None:
    odd = [draw.item(), None, *draw.FALSY, draw.item("equal"), draw.item("raising"), draw.item("array"), None]
    _run(submission, draw.items(4), [], odd, draw.numbers(300))
    _run(submission, draw.items(4), [], form="source")


@check("run waits for a consumer that takes its time", 1, needs=["run_in_order"], help=_PIPES)
def test_run_waits(submission: Subject) -> None:
    _run(submission, [draw.item(), draw.item("slow"), draw.item()])


@check(
    "consumer runs in a process of its own, producer in the caller's",
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
            expected=_("consumer receives the items in a process of its own"),
            actual=_("the caller's process took them off the pipe"),
        )
    if not (seen.pids("event", "rebuilt") | seen.pids("event", "pickled")) - {seen.main}:
        raise CheckFailed(
            _("No item ever reached another process: everything happened in the process that called run."),
            expected=_("consumer receives the items in a process of its own"),
            actual=_("the items never left the caller's process"),
        )
    first = seen.evidence.of("event", "pickled")[0]
    if first["pid"] != seen.main:
        raise CheckFailed(
            _("The items were sent by another process than the one that called run."),
            expected=_("producer runs in the caller's process"),
            actual=_("producer ran in a child process"),
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
        items = [*draw.items(2), None, 0]
        _run(submission, items, method=method, settle=True).expect_nothing_left()
