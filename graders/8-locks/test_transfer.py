"""Grader of `transfer`.

Threads run under the controlled scheduler (forkjoin.probe.sched): wrong is a schedule that replays and ends in a
deadlock, or with outcomes and balances that no order of the transfers gives. Taking and giving are two steps in that
order, since one lock after the other is right. Each exploration tries all schedules with few preemptions first
(iterative context bounding, Musuvathi and Qadeer, PLDI 2007), then random walks, then PCT (Burckhardt et al., ASPLOS
2010). Two locks in two orders need one preemption. A ring of three needs two: that is not left to them, but two threads
pause in front of each combination of steps at which they take something.

A transfer is held up between its two sides by the scheduler: it stands still for ever in front of one of its steps
after the first change of a balance and before the last. Where, is found by holding it up in front of every step and
looking at the balances. At one of these steps, at least, transfers between other accounts must come to their end: a
lock that is held for one side at a time is not held between the two. And it pauses, for longer than any timeout, in
front of each of its steps: nobody may lose patience.
"""

from __future__ import annotations

from typing import Any

from forkjoin.grading import Subject, check, draw
from forkjoin.grading.outcomes import DONE, REFUSED, expect_outcome, said
from forkjoin.grading.subject import Seen
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.probe.values import describe

Move = tuple[int, int, int]
Half = tuple[str, Move]
Works = list[list[Move]]

_LOCK = N_("threading: Lock Objects; using locks in the with statement")
_ORDER = N_("threading: Lock Objects. In a textbook: deadlock, lock order, the dining philosophers")
_NAMES = "ABCDE"
_STRANGERS = 66  # more than anybody would deal out locks to


def _told(move: Move) -> str:
    return f"transfer({_NAMES[move[0]]}, {_NAMES[move[1]]}, {move[2]})"


def _alone(submission: Subject, balances: list[int], moves: list[Move], outcome: str, *, settle: bool = False) -> Seen:
    seen = submission.run("alone", balances=balances, moves=moves, settle=settle)
    for call, (source, target, amount) in zip(seen.calls, moves, strict=True):
        wanted = list(balances)
        if outcome == DONE:
            wanted[source] -= amount
            wanted[target] += amount
        told = _("{told} with balances of {balances}").format(told=_told((source, target, amount)), balances=balances)
        expect_outcome(seen, outcome, call.value["list"][:1], told)
        seen.expect(
            [describe(value) for value in wanted],
            call.value["list"][1:],
            _("The balances after {told}").format(told=told),
        )
    return seen


@check(
    "the money moves from the one account to the other",
    3,
    help=N_("Python tutorial, Classes: Class Objects, Instance Objects, Method Objects"),
)
def test_moves_money(submission: Subject) -> None:
    start = draw.number()
    moves = [(0, 1, 7), (1, 0, start), (0, 2, start), (1, 2, 1)]
    _alone(submission, [start, start, 0], moves, DONE, settle=True).expect_nothing_left()
    _alone(submission, [10**30, 5], [(0, 1, 10**29), (1, 0, 5)], DONE)
    _share(submission, ([50, 50], [[(0, 1, 20), (1, 0, 70)]]))  # done when the call is back, not some time later


@check(
    "what is not allowed raises ValueError and changes neither side",
    3,
    needs=["moves_money"],
    help=N_("Python tutorial, Errors and Exceptions: Raising Exceptions"),
)
def test_refuses(submission: Subject) -> None:
    start = draw.number()
    bad = [start + 1, 2 * start, 0, -1, -start]
    _alone(submission, [start, 5, 0], [(0, 1, amount) for amount in bad] + [(2, 1, 1)], REFUSED)
    _share(
        submission,
        ([50, 50], [[(0, 1, 60), (0, 1, 0)], [(0, 1, 20)]]),
        ([50, 50], [[(0, 0, 60), (0, 0, -1)], [(0, 1, 20)]]),
    )


@check(
    "an account may transfer to itself",
    2,
    needs=["moves_money"],
    help=N_("Python language reference, Expressions: Identity comparisons (is); threading: RLock Objects"),
)
def test_to_itself(submission: Subject) -> None:
    start = draw.number()
    _alone(submission, [start, 5], [(0, 0, 1), (0, 0, start)], DONE)
    _alone(submission, [start, 5], [(0, 0, amount) for amount in (start + 1, 0, -3)], REFUSED)


def _possible(balances: list[int], works: list[list[Half]], outcomes: list[list[str]], end: list[int]) -> bool:
    """Whether some order of all halves, each thread's own order kept, gives these outcomes and balances."""
    if not any(works):
        return balances == end
    for number, halves in enumerate(works):
        if not halves:
            continue
        (kind, (source, target, amount)), rest, kept = halves[0], halves[1:], outcomes[number]
        after = list(balances)
        if kind == "give":
            after[target] += amount
        elif kept[0] != (DONE if 0 < amount <= balances[source] else REFUSED):
            continue
        elif kept[0] == DONE:
            after[source] -= amount
        else:
            rest = rest[1:]
        left = kept if kind == "give" else kept[1:]
        others = [*works[:number], rest, *works[number + 1 :]]
        if _possible(after, others, [*outcomes[:number], left, *outcomes[number + 1 :]], end):
            return True
    return False


def _ordered(balances: list[int], works: Works) -> Any:
    halves: list[list[Half]] = [[(kind, move) for move in moves for kind in ("take", "give")] for moves in works]

    def complain(seen: list[Any]) -> str | None:
        outcomes, end = seen
        if _possible(balances, halves, outcomes, end):
            return None
        pairs = [pair for moves, kept in zip(works, outcomes, strict=True) for pair in zip(moves, kept, strict=True)]
        told = _(", ").join(said(_told(move), outcome) for move, outcome in pairs)
        return _(
            "The balances were {balances}. {told}. In the end the balances were {end}. No order of these transfers, "
            "one after the other, gives that."
        ).format(balances=balances, told=told, end=end)

    return complain


def _share(submission: Subject, *cases: tuple[list[int], Works], reader: bool = False, pausing: int = 0) -> None:
    for balances, works in cases:
        complain = _ordered(balances, works)
        args: dict[str, Any] = {"balances": balances, "works": works, "reader": reader, "pausing": pausing}
        submission.explore("shared", complain, **args)


@check("no transfer waits for ever, in whatever directions", 4, needs=["moves_money"], help=_ORDER)
def test_no_deadlock(submission: Subject) -> None:
    _share(
        submission,
        ([50, 50], [[(0, 1, 10)], [(1, 0, 20)]]),
        ([50, 60], [[(1, 0, 10)], [(0, 1, 20)]]),
        ([50, 60, 50], [[(0, 2, 10)], [(2, 0, 20)]]),  # an order that two neighbours have, and others have not
        ([50, 60], [[(0, 1, 10)], [(1, 0, 20), (0, 1, 5)]]),
        ([50, 50, 50], [[(0, 1, 10)], [(1, 2, 20)], [(2, 0, 5)]]),
    )
    ring: Works = [[(0, 1, 10)], [(1, 2, 20)], [(2, 0, 5)]]
    _share(submission, ([50, 50, 50], ring), ([40, 60, 50], ring[::-1]), pausing=2)
    _share(submission, ([50, 50], [[(0, 1, 10)]]), reader=True)

    def unequal(end: list[int]) -> str | None:
        return (
            None
            if end == [50, 50]
            else _(
                "Two accounts with a balance of 50 gave 10 to each other. Their balances ended as {end}, not as [50, "
                "50]."
            ).format(end=end)
        )

    submission.explore("made_together", unequal)  # two that are made at the same time must not share a rank


@check("sum and balances are right when all is quiet", 2, needs=["moves_money"], help=_LOCK)
def test_no_lost_update(submission: Subject) -> None:
    _share(
        submission,
        ([50, 50], [[(0, 1, 10)], [(0, 1, 7)]]),
        ([50, 50, 50], [[(0, 1, 10)], [(0, 2, 20)]]),
        ([50, 50, 50], [[(0, 2, 10)], [(1, 2, 20)]]),
        ([50, 50, 50], [[(0, 1, 10)], [(1, 2, 20)]]),
        ([50, 50], [[(0, 0, 10)], [(1, 0, 20)]]),
        ([50, 50], [[(0, 1, 10)], [(0, 1, 7)], [(1, 0, 5)]]),
    )
    _share(
        submission,
        ([50, 50], [[(0, 1, 10)], [(0, 1, 20), (1, 0, 5)]]),
        ([50, 50], [[(0, 1, 10)], [(1, 1, 5)]]),
        pausing=1,
    )


@check("two transfers cannot spend what is there only once", 2, needs=["moves_money"], help=_LOCK)
def test_never_overdrawn(submission: Subject) -> None:
    _share(
        submission,
        ([100, 0], [[(0, 1, 60)], [(0, 1, 60)]]),
        ([100, 0, 0], [[(0, 1, 60)], [(0, 2, 60)]]),
    )


@check("a refused transfer changes nothing, not even for a moment", 2, needs=["moves_money"], help=_LOCK)
def test_both_or_none(submission: Subject) -> None:
    _share(
        submission,
        ([10, 0, 0], [[(0, 1, 60)], [(1, 2, 60)]]),
        ([100, 0, 0], [[(0, 1, 130)], [(0, 2, 80)]]),
    )


@check("a transfer that is held up does not delay one between other accounts", 2, needs=["moves_money"], help=_LOCK)
def test_others_not_delayed(submission: Subject) -> None:
    def complain(end: list[int]) -> str | None:
        wanted = [number if number % 2 == 0 else number + 8 for number in range(_STRANGERS)]
        return (
            None
            if end == wanted
            else _(
                "While one transfer was held up, 4 was transferred within each of {pairs} pairs of other accounts. In "
                "the end they held {end}."
            ).format(pairs=_STRANGERS // 2, end=end)
        )

    for held in (0, 1, 30), (1, 0, 20):
        stuck = _(
            "While {told} is held up between its two sides, transfers between other accounts wait for it."
        ).format(told=_told(held))
        submission.explore("held_up", complain, stuck=stuck, balances=[50, 50], held=held, strangers=_STRANGERS)
