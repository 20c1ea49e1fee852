"""Grader of `with_lock`.

Threads run under the controlled scheduler (forkjoin.probe.sched): wrong is a schedule that replays and shows outcomes
and balances that no order of the calls, one after the other, gives (sequential consistency, Lamport 1979). Each
exploration tries all schedules with few preemptions first (iterative context bounding, Musuvathi and Qadeer, PLDI
2007), then random walks, then PCT (Burckhardt et al., ASPLOS 2010). A lost update, an overdrawn account or a reader
in between needs one preemption of two threads with one call each: every such schedule is tried. And one call pauses,
for longer than any timeout, in front of each of its steps: nobody may lose patience.
"""

from __future__ import annotations

from typing import Any

from forkjoin.grading import Subject, check, draw
from forkjoin.grading.outcomes import DONE, REFUSED, expect_outcome, said
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.probe.values import describe

Step = tuple[str, int]
Works = list[list[Step]]

_LOCK = N_("threading: Lock Objects; using locks in the with statement")
_RAISE = N_("Python tutorial, Errors and Exceptions: Raising Exceptions")


@check("one thread pays in and takes out", 3, help=N_("Python tutorial: Classes; Built-in Functions: property"))
def test_deposits_and_withdraws(submission: Subject) -> None:
    start, amount = draw.number(), draw.number()
    cases: list[tuple[int, list[Step]]] = [
        (start, [("deposit", amount), ("withdraw", start), ("withdraw", amount)]),
        (0, [("deposit", 1), ("withdraw", 1)]),
        (10**30, [("withdraw", 10**29), ("deposit", 10**31)]),
    ]
    for first, steps in cases:
        seen = submission.run("alone", balance=first, steps=steps)
        wanted: list[Any] = [first]
        for name, by in steps:
            wanted.append(wanted[-1] + (by if name == "deposit" else -by))
        values = seen.calls[0].value["list"]
        outcomes = values[1:-1:2]
        for number, _step in enumerate(steps):
            told = _("A new Account({first}), then {told}").format(first=first, told=_told(steps[: number + 1]))
            expect_outcome(seen, DONE, outcomes[number : number + 1], told)
        seen.expect([describe(value) for value in wanted], values[:-1:2], _("The balances, step by step"))
        seen.expect([5], values[-1:], _("The balance of another account, which nobody used"))
        seen.expect_nothing_left()
    _share(submission, (100, [[_put(5), _take(105)]]))  # done when the call is back, not some time later


@check("what is not allowed raises ValueError and changes nothing", 3, needs=["deposits_and_withdraws"], help=_RAISE)
def test_refuses(submission: Subject) -> None:
    start = draw.number()
    steps: list[Step] = [("withdraw", start + 1), ("withdraw", 3 * start)]
    steps += [(name, by) for name in ("deposit", "withdraw") for by in (0, -1, -start)]
    seen = submission.run("refused", balance=start, steps=steps)
    for call, step in zip(seen.calls, steps, strict=True):
        told = _("{told} on an account with {start}").format(told=_told([step]), start=start)
        expect_outcome(seen, REFUSED, call.value["list"][:1], told)
        seen.expect([start], call.value["list"][1:], _("The balance after {told}").format(told=told))
    seen = submission.run("refused", balance=0, steps=[("withdraw", 1)])
    values = seen.calls[0].value["list"]
    expect_outcome(seen, REFUSED, values[:1], _("withdraw(1) on an empty account"))
    seen.expect([0], values[1:], _("The balance after withdraw(1) on an empty account"))


def _told(steps: list[Step]) -> str:
    return ", ".join("balance" if name == "balance" else f"{name}({amount})" for name, amount in steps)


def _possible(balance: int, works: Works, outcomes: list[list[Any]], end: object) -> bool:
    """Whether some order of the calls, each thread's own order kept, gives these outcomes and this end."""
    if not any(works):
        return balance == end
    for number, steps in enumerate(works):
        if steps and (follows := _after(balance, steps[0], outcomes[number][0])) is not None:
            rest = [*works[:number], steps[1:], *works[number + 1 :]]
            others = [*outcomes[:number], outcomes[number][1:], *outcomes[number + 1 :]]
            if _possible(follows, rest, others, end):
                return True
    return False


def _after(balance: int, step: Step, outcome: object) -> int | None:
    """The balance after one call; None when that call cannot have had this outcome."""
    name, amount = step
    if name == "balance":
        return balance if outcome == balance else None
    allowed = amount > 0 and (name == "deposit" or amount <= balance)
    if outcome != (DONE if allowed else REFUSED):
        return None
    if not allowed:
        return balance
    return balance + amount if name == "deposit" else balance - amount


def _ordered(balance: int, works: Works) -> Any:
    def complain(seen: list[Any]) -> str | None:
        outcomes, end = seen
        if _possible(balance, works, outcomes, end):
            return None
        parts = [
            _("balance was {outcome}").format(outcome=outcome) if step[0] == "balance" else said(_told([step]), outcome)
            for steps, kept in zip(works, outcomes, strict=True)
            for step, outcome in zip(steps, kept, strict=True)
        ]
        return _(
            "The account began with {balance}. {told}. It ended with {end}. No order of these calls, one after the "
            "other, gives that."
        ).format(balance=balance, told=_(", ").join(parts), end=end)

    return complain


_READ: Step = ("balance", 0)


def _share(submission: Subject, *cases: tuple[int, Works]) -> None:
    for balance, works in cases:
        submission.explore("shared", _ordered(balance, works), balance=balance, works=works)


def _put(amount: int) -> Step:
    return "deposit", amount


def _take(amount: int) -> Step:
    return "withdraw", amount


@check("no change is lost, however the threads take turns", 4, needs=["deposits_and_withdraws"], help=_LOCK)
def test_no_lost_update(submission: Subject) -> None:
    _share(
        submission,
        (100, [[_put(5)], [_put(7)]]),
        (100, [[_take(30)], [_put(7)]]),
        (100, [[_take(30)], [_take(20)]]),
        (100, [[_put(5), _take(3)], [_take(20)]]),
        (100, [[_put(5)], [_take(20)], [_put(11)]]),
    )
    for held, meanwhile in (_put(5), [_take(20), _READ]), (_take(30), [_put(7), _READ]), (_take(130), [_take(20)]):
        works: Works = [[held], meanwhile]
        submission.explore("shared", _ordered(100, works), balance=100, works=works, pausing=True)


@check("two cannot take out what is there only once", 3, needs=["deposits_and_withdraws"], help=_LOCK)
def test_never_overdrawn(submission: Subject) -> None:
    _share(
        submission,
        (100, [[_take(60)], [_take(60)]]),
        (50, [[_take(80)], [_put(40)]]),
        (100, [[_take(60), _put(20)], [_take(60)]]),
    )


@check("nobody sees anything of a refused call", 3, needs=["refuses"], help=_LOCK)
def test_refused_unseen(submission: Subject) -> None:
    _share(
        submission,
        (100, [[_take(130)], [_READ]]),
        (100, [[_put(-30)], [_READ]]),
        (100, [[_take(-30)], [_READ]]),
        (100, [[_take(130)], [_take(80)]]),
        (100, [[_take(130), _take(-5)], [_READ, _READ]]),
    )


@check("after a refused call every thread can go on with the account", 2, needs=["deposits_and_withdraws"], help=_LOCK)
def test_usable_after_refusal(submission: Subject) -> None:
    def complain(end: int) -> str | None:
        return (
            None
            if end == 121
            else _("The account began with 100, and 7 was paid in 3 times: it ended with {end}, not with 121.").format(
                end=end
            )
        )

    for refusals in ([_take(500)], [_take(0)], [_put(-7)]):
        submission.explore("after_refusal", complain, balance=100, refusals=refusals, by=7)
    _share(
        submission,
        (100, [[_take(500), _put(5)], [_put(7)]]),
        (100, [[_take(0)], [_put(5)], [_put(7)]]),
        (100, [[_put(-3)], [_put(5)], [_put(7)]]),
    )


@check("a reader sees only balances that there were", 2, needs=["deposits_and_withdraws"], help=_LOCK)
def test_balance_consistent(submission: Subject) -> None:
    _share(
        submission,
        (97, [[_put(5)], [_READ]]),
        (104, [[_take(27)], [_READ]]),
        (97, [[_put(5), _take(27)], [_READ, _READ]]),
    )
