"""Grader of `adder`.

A peer outside has the client end: it asks, and goes, when nothing moves any more. For `ask`, pairs of terms tell in
which process they are added up, and that process tells, when it ends by itself, that it does.
"""

from __future__ import annotations

from typing import Any

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw, queue, slow_items
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec

_PIPES = N_("multiprocessing: Pipes and Queues, Connection Objects")
_ENDS = N_("multiprocessing: Connection.close; a pipe is at its end once every process has closed the other end")
_GONE = N_("Built-in Exceptions: ConnectionError and what is derived from it; EOFError")

Pair = tuple[Spec, Spec]


def _sums() -> list[tuple[Spec, Spec, Spec]]:
    """x, y and x + y."""
    a, b = draw.numbers(2)
    big = 1 << 70
    return [
        (a, b, a + b),
        (a, -2 * b, a - 2 * b),
        ("Hello, ", "World!", "Hello, World!"),
        ({"list": [1, None]}, {"list": ["x"]}, {"list": [1, None, "x"]}),
        ({"tuple": [1]}, {"tuple": [2, 3]}, {"tuple": [1, 2, 3]}),
        ({"bytes": "00ff"}, {"bytes": "10"}, {"bytes": "00ff10"}),
        (0.5, 1, 1.5),
        (True, True, 2),
        ({"int": hex(big)}, {"int": hex(big)}, {"int": hex(2 * big)}),
        (draw.term(total := draw.item()), draw.number(), total),
        (None, draw.term(total := draw.item(), "right"), total),
        (draw.term(total := draw.item()), draw.term(draw.item()), total),
    ]


def _odd_sums() -> list[tuple[Spec, Spec, Spec]]:
    empty: tuple[Spec, ...] = (0, "", 0.0, {"list": []}, {"tuple": []}, {"bytes": ""})
    found = [*((nothing, nothing, nothing) for nothing in empty), (False, False, 0), (5, -5, 0)]
    odd = [None, draw.item("falsy"), draw.item("equal"), draw.item("raising"), draw.item("array"), None]
    return [*found, *((draw.term(total), 1, total) for total in odd), (1, 2, 3)]


def _large(count: int) -> list[tuple[Spec, Spec, Spec]]:
    """Pairs and sums that do not fit into a pipe; the first is of megabytes. Not more: a program may print them."""
    drawn = [draw.large(600_000 if number else 1_500_000) for number in range(count)]
    return [(how, {"bytes": ""}, described) for how, described in drawn]


def _pair(x: Spec, y: Spec) -> Spec:
    return {"tuple": [x, y]}


def _serve(submission: Subject, *script: list[Any]) -> Seen:
    return submission.run("serve", world={"ends": {"client": {"script": list(script)}}})


def _answers(submission: Subject, sums: list[tuple[Spec, Spec, Spec]], *, rest: bool = False) -> Seen:
    """Ask one pair after another, then go; fail unless each was answered with its sum. `rest`: after the first."""
    steps = [step for x, y, _ in sums for step in (["send", _pair(x, y)], ["receive"])]
    if rest:
        steps.insert(2, ["rest"])
    seen = _serve(submission, *steps)
    seen.expect([total for _, _, total in sums], seen.values("got", "client"), _("What adder answered"))
    return seen


@check("adder answers each pair with its sum", 3, help=_PIPES)
def test_adder_answers(submission: Subject) -> None:
    _answers(submission, _sums(), rest=True)
    _answers(submission, [])


@check(
    "a sum may be falsy, or have an odd ==", 2, needs=["adder_answers"], help=N_("Built-in Types: Truth Value Testing")
)
def test_adder_odd_sums(submission: Subject) -> None:
    _answers(submission, _odd_sums())


@check("adder copes with megabytes", 1, needs=["adder_answers"], help=_PIPES)
def test_adder_large(submission: Subject) -> None:
    _answers(submission, _large(2))


@check("adder closes its own end and returns when the client end is closed", 2, needs=["adder_answers"], help=_ENDS)
def test_adder_closes_own(submission: Subject) -> None:
    for sums in (_sums()[:2], []):
        seen = _answers(submission, sums)
        _closed(seen, _("adder returned with the server end still open."))
        seen.expect_nothing_left()


def _closed(seen: Seen, message: str) -> None:
    if seen.main in seen.evidence.of("ends", "look")[0]["value"]["server"]:
        raise CheckFailed(
            message,
            expected=_("the server end is closed in this process"),
            actual=_("the server end is still open in this process"),
            help=_ENDS,
        )


@check("adder returns normally when an answer could not be delivered", 2, needs=["adder_answers"], help=_GONE)
def test_adder_undelivered(submission: Subject) -> None:
    x, y, total = _sums()[0]
    ask, ask_for_much = ["send", _pair(x, y)], ["send", _pair(*_large(1)[0][:2])]
    for script in (
        [ask],  # gone before the adder has seen the question
        [ask, ["receive"], ask, ["still"]],  # gone with the answer there, and not read
        [ask, ["receive"], ask_for_much, ["still"]],  # gone in the middle of an answer
    ):
        seen = _serve(submission, *script)
        seen.expect([total] * script.count(["receive"]), seen.values("got", "client"), _("What adder answered"))
        _closed(seen, _("An answer could not be delivered, and adder returned with the server end still open."))


def _ask(
    submission: Subject,
    *cases: list[tuple[Spec, Spec, Spec]],
    method: str = "fork",
    settle: bool = False,
    held: int = 0,
) -> Seen:
    """Run the whole program on each list of sums; fail unless it returned them."""
    pairs = [[_pair(x, y) for x, y, _ in sums] for sums in cases]
    world = {"queues": {**slow_items(), "gate": queue(*[None] * held, late=True, patient=True)}}
    seen = submission.run("ask", cases=pairs, settle=settle, held=held, start_method=method, world=world)
    for number, sums in enumerate(cases):
        what = _("What ask returned, when adder had time to end first") if held else _("What ask returned")
        seen.expect_returned_list([total for *_pair, total in sums], what, number)
    return seen


@check("ask returns the answer to every pair, in order", 2, help=_PIPES)
def test_ask_in_order(submission: Subject) -> None:
    _ask(submission, _sums(), [], _odd_sums(), [(n, 1, n + 1) for n in range(300)])
    # Here adder has ended by the time ask goes on: nothing may depend on that.
    _ask(submission, _sums()[:2], [], held=20)


@check("ask waits for an answer that takes its time", 1, needs=["ask_in_order"], help=_PIPES)
def test_ask_waits(submission: Subject) -> None:
    _ask(submission, [(draw.term(total := draw.item()), draw.item("slow"), total), (1, 2, 3)])


@check(
    "adder runs in one process of its own, over one pipe",
    2,
    needs=["ask_in_order"],
    help=N_("multiprocessing: The Process class"),
)
def test_ask_own_process(submission: Subject) -> None:
    seen = _ask(submission, [(draw.term(n), 0, n) for n in draw.numbers(3)])
    pids = {event["pid"] for event in seen.evidence.of("added")}
    if seen.main in pids:
        raise CheckFailed(
            _("The sums were made in the process that called ask."),
            expected=_("adder runs in a process of its own"),
            actual=_("no other process has added anything"),
        )
    if len(pids) > 1:
        raise CheckFailed(
            _("Three pairs were added up by {count} processes.").format(count=len(pids)),
            expected=_("one adder answers all pairs of a call, over one pipe"),
            actual=_("{count} processes have added something").format(count=len(pids)),
        )


@check("ask copes with megabytes, and with many pairs", 1, needs=["ask_in_order"], help=_PIPES)
def test_ask_large(submission: Subject) -> None:
    _ask(submission, _large(3))
    _ask(submission, [(n, 1, n + 1) for n in range(1500)])  # more than a stack of calls can hold


@check("the adder's process ends because the client end is closed", 2, needs=["ask_own_process"], help=_ENDS)
def test_ask_ends_by_closing(submission: Subject) -> None:
    for method in ("fork", "spawn"):
        # While the last answer is unpickled, the client end is open, and the adder waits for the next pair.
        totals = [draw.number(), draw.item("slow")]
        seen = _ask(submission, [(draw.term(total), 0, total) for total in totals], method=method)
        ended = seen.evidence.of("ended")
        if not ended:
            raise CheckFailed(
                _(
                    "The adder's process did not come to its end by itself: it was killed, or not waited for{under}."
                ).format(under=seen.under),
                expected=_("adder returns, and then its process ends"),
                actual=_("its process was gone before it had ended"),
            )
        if ended[0]["value"]:
            raise CheckFailed(
                _("The adder's process ended while the client end was still open{under}.").format(under=seen.under),
                expected=_("the client end is closed, and that is why adder returns"),
                actual=_("adder returned for another reason, before anything was closed"),
            )


@check(
    "nothing is left when ask has returned",
    1,
    needs=["ask_in_order"],
    help=N_("multiprocessing, Process and exceptions: Process.join"),
)
def test_ask_leaves_nothing(submission: Subject) -> None:
    _ask(submission, _sums()[:3], [], settle=True).expect_nothing_left()
    # The process that has added a term takes its time to end: whoever does not wait for it leaves it behind.
    _ask(submission, [(draw.term(number := draw.number()), 0, number)]).expect_nothing_left()


@check("ask works under spawn and forkserver as well", 1, needs=["ask_in_order"], help=START_METHODS)
def test_ask_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        number = draw.number()
        sums = [*_sums()[:3], (0, 0, 0), (draw.term(number), 0, number)]
        _ask(submission, sums, method=method, settle=True).expect_nothing_left()
