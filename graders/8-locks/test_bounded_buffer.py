"""Grader of `bounded_buffer`.

Threads run under the controlled scheduler (forkjoin.probe.sched): wrong is a schedule that replays and shows an item
lost, doubled or out of order, a length that cannot be, or a thread that waits for ever. Each exploration tries all
schedules with few preemptions first (iterative context bounding, Musuvathi and Qadeer, PLDI 2007), then random walks,
then PCT (Burckhardt et al., ASPLOS 2010).

Programs are small, so that the search gets far: two threads fight for the last place or the last item, one of them
perhaps a late comer (`if` for `while` shows there); a wake-up that reaches the wrong side needs two of the one side and
one of the other. When all is over the buffer is filled once more: a place that was lost is missing then.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from forkjoin.grading import Subject, check, draw
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec

_WAIT = N_("threading: Condition Objects (wait_for, notify)")
_LOCK = N_("threading: Lock Objects; Condition Objects")


@check("what is put first is got first", 3, help=N_("collections: deque objects"))
def test_first_in_first_out(submission: Subject) -> None:
    a, b, c, d, other = draw.items(5)
    for capacity in (2, 3):
        steps: list[Spec] = [["put", a], ["put", b], None, ["put", c], None, None, ["put", d], None]
        seen = submission.run("alone", capacity=capacity, steps=steps, other=other)
        found = seen.calls[0].value["list"]
        wanted = [0, 1, 2, a, 1, 2, b, 1, c, 0, 1, d, 0, other]
        seen.expect(
            wanted,
            found,
            _(
                "What get and len() gave, step by step, with capacity {capacity}; the last item is of another buffer"
            ).format(capacity=capacity),
        )
        seen.expect_nothing_left()

    def complain(found: list[Any]) -> str | None:
        got = found[0][0]
        return None if got == [1, 2, 3] else _("One thread put 1, 2, 3, and another one got {got}.").format(got=got)

    _crowd(submission, complain, 2, [[1, 2, 3]], [3], "few")


@check("put waits while the buffer is full", 2, help=_WAIT)
def test_put_waits_when_full(submission: Subject) -> None:
    for capacity in (1, 2):
        wanted = [["put"] * capacity, [0], [], capacity]
        _waits(submission, wanted, capacity=capacity, puts=capacity + 1, gets=0, relief="get")


@check("get waits while the buffer is empty", 2, help=_WAIT)
def test_get_waits_when_empty(submission: Subject) -> None:
    _waits(submission, [[], None, [7], 0], capacity=1, puts=0, gets=1, relief="put")
    _waits(submission, [["put", "get"], None, [0, 7], 0], capacity=2, puts=1, gets=2, relief="put")


def _waits(submission: Subject, wanted: list[Any], *, relief: str, **case: Any) -> None:
    """`wanted`: the calls that come back without help, what the helper and the other thread get, the length then."""

    def complain(found: list[Any]) -> str | None:
        if found == wanted:
            return None
        if found[0] != wanted[0]:
            return _(
                "While no other thread used the buffer, these calls returned: {found}. Expected: {wanted}."
            ).format(found=found[0], wanted=wanted[0])
        told, expected = (
            _("it got {first}, the thread that had waited got {second}, and len() was {length}").format(
                first=case[1] or [], second=case[2], length=case[3]
            )
            for case in (found, wanted)
        )
        return _("Another thread called {relief}() later: {told}. Expected: {expected}.").format(
            relief=relief, told=told, expected=expected
        )

    submission.explore("waiting", complain, relief=relief, **case)


@check("any object may be an item", 3, help=N_("Built-in Types: Truth Value Testing; Comparisons (is and ==)"))
def test_any_object(submission: Subject) -> None:
    odd = [draw.item(behaviour) for behaviour in ("falsy", "equal", "raising")]
    specs = [None, draw.item(), *odd, *draw.FALSY, None, {"tuple": [1, 2]}, {"dict": [[1, 2]]}]
    seen = submission.run("same_objects", specs=specs)
    seen.expect(
        [True] * len(specs), seen.calls[0].value["list"], _("Whether get returned the very object that was put")
    )

    def complain(found: list[Any]) -> str | None:
        got = found[0][0]
        return (
            None
            if got == [None, 0, None]
            else _("One thread put None, 0, None, and another one got {got}.").format(got=got)
        )

    _crowd(submission, complain, 1, [[None, 0, None]], [3], "few")


def _crowd(  # noqa: PLR0913, PLR0917 - the size of a crowd
    submission: Subject,
    complain: Any,
    capacity: int,
    puts: list[list[Any]],
    gets: list[int],
    size: str,
    *,
    looks: str = "nobody",
    consumers_first: bool = False,
) -> None:
    case: dict[str, Any] = {"capacity": capacity, "puts": puts, "gets": gets, "size": size}
    submission.explore("crowd", complain, **case, looks=looks, consumers_first=consumers_first)


def _lengths(capacity: int) -> Any:
    def complain(found: list[Any]) -> str | None:
        strange = [length for length in found[2] if not 0 <= length <= capacity]
        return (
            _("len() was {strange}, with a capacity of {capacity}.").format(strange=strange[0], capacity=capacity)
            if strange
            else None
        )

    return complain


def _full(capacity: int, late: bool) -> Any:
    first = list(range(capacity - 1 + late))

    def complain(found: list[Any]) -> str | None:
        lengths, got = found
        if lengths != [capacity, 1]:
            return _(
                "A buffer of capacity {capacity} was full, and later held 1 item: len() was {lengths}, not {wanted}."
            ).format(capacity=capacity, lengths=lengths, wanted=[capacity, 1])
        wrong = got[: len(first)] != first or sorted(got[len(first) :]) != [100, 101]
        return (
            _("One thread put {first}, then two threads put 100 and 101, one each. What came out: {got}.").format(
                first=first, got=got
            )
            if wrong
            else None
        )

    return complain


@check("len() is the number of items put and not yet got", 2, help=_LOCK)
def test_length(submission: Subject) -> None:
    for capacity, late in ((1, False), (1, True), (2, False), (2, True)):
        submission.explore("last_place", _full(capacity, late), capacity=capacity, late=late)
    _crowd(submission, _lengths(1), 1, [[1, 2]], [2], "every", looks="producers")
    _crowd(submission, _lengths(1), 1, [[1, 2]], [2], "many", looks="another")
    _crowd(submission, _lengths(1), 1, [[1], [2]], [2], "many", looks="producers")

    def rising(found: list[Any]) -> str | None:
        wrong = found[2][:2] != sorted(found[2][:2])
        return (
            _("len() was {before} and then {after}, though no thread had called get.").format(
                before=found[2][0], after=found[2][1]
            )
            if wrong
            else None
        )

    _crowd(submission, rising, 2, [[1, 2]], [], "many", looks="another")
    _in_vain(submission, full=True)


def _in_vain(submission: Subject, *, full: bool) -> None:
    """Who was woken and finds that somebody was faster goes on waiting, however often that happens."""
    rounds = 6
    waits, end = ("put", _("full")) if full else ("get", _("empty"))

    def complain(found: list[list[int]]) -> str | None:
        (first, second), (most, before, after) = found
        told = _(
            "A thread waited in {waits}, because a buffer of capacity 1 was {end}. {rounds} times another thread "
            "changed that and changed it back at once, so the first one had to go on waiting."
        ).format(waits=waits, end=end, rounds=rounds)
        if most > 1:
            return _("{told} len() was {most} once, more than the capacity.").format(told=told, most=most)
        if (first, second) != (1, rounds):
            return _(
                "{told} In the end the first thread's call had returned {first} times, and the other one was through "
                "with {second} rounds. Expected: 1 and {rounds}."
            ).format(told=told, first=first, second=second, rounds=rounds)
        if (before, after) != (full, full):
            return _("{told} Meanwhile len() was {before}, and at the end {after}; both should be {full}.").format(
                told=told, before=before, after=after, full=int(full)
            )
        return None

    submission.explore("in_vain", complain, full=full, rounds=rounds)


def _kept(capacity: int, puts: list[list[Any]]) -> Any:
    """Nothing lost, nothing doubled, and what one producer put comes in its order to each consumer."""
    items = [item for one in puts for item in one]

    def complain(found: list[Any]) -> str | None:
        got, left, _lengths_seen, again = found
        if Counter(map(repr, [item for one in [*got, left] for item in one])) != Counter(map(repr, items)):
            return _(
                "Threads put {puts}, a list each. Threads got {got}, a list each, and {left} was left in the buffer."
            ).format(puts=puts, got=got, left=left)
        for one in got:
            for order in puts:
                mine = [item for item in one if item in order]
                if mine != sorted(mine):
                    return _("A thread put {order} in this order, and another one got them as {mine}.").format(
                        order=order, mine=mine
                    )
        if again != [capacity, *range(capacity), 0]:
            return _(
                "Afterwards {list} was put and got again, to see whether the buffer still works: len(), the items and "
                "len() were {again}, not {wanted}."
            ).format(list=list(range(capacity)), again=again, wanted=[capacity, *range(capacity), 0])
        return None

    return complain


@check("several producers and consumers lose nothing and double nothing", 4, help=_LOCK)
def test_producers_and_consumers(submission: Subject) -> None:
    def complain(found: list[list[int]]) -> str | None:
        if found == [[1, 0], [2, 0]]:
            return None
        (first, length), (second, rest) = found
        return _(
            "Two threads called get, and one item was there: {first} got one, and len() was {length} then. After one "
            "more item had been put, {second} had got one, and len() was {rest}. Expected: 1 and 0, then 2 and 0."
        ).format(first=first, length=length, second=second, rest=rest)

    for late in (False, True):
        submission.explore("last_item", complain, capacity=2, late=late)
    _in_vain(submission, full=False)
    for puts, gets, size in (
        ([[1], [2]], [], "every"),
        ([[1, 2]], [1, 1], "many"),
        ([[1], [2]], [2], "many"),
        ([[1], [2]], [1, 1], "few"),
    ):
        _crowd(submission, _kept(2, puts), 2, puts, gets, size)


@check("whoever can go on is woken", 2, help=_WAIT)
def test_wakes_the_right_side(submission: Subject) -> None:
    for full, told in (
        (True, N_("2 threads waited in put, and 2 places became free: {came} of them went on, not both.")),
        (False, N_("2 threads waited in get, and 2 items came: {came} of them went on, not both.")),
    ):

        def complain(came: int, told: str = told) -> str | None:
            return None if came == 2 else _(told).format(came=came)

        submission.explore("all_woken", complain, capacity=2, full=full)
    for full, told in (
        (True, N_("At each of two full buffers a thread waited in put. A place became free in the second one.")),
        (False, N_("At each of two empty buffers a thread waited in get. An item came to the second one.")),
    ):

        def beside(came: list[int], told: str = told) -> str | None:
            return (
                None
                if came == [0, 1]
                else _("{told} Of its threads {second} went on, not 1; of the first one's {first}, not 0.").format(
                    told=_(told), first=came[0], second=came[1]
                )
            )

        submission.explore("beside_another", beside, full=full)
    for full, told in (
        (True, N_("A thread called put when a buffer of capacity 2 was full. Two places became free, one was taken.")),
        (False, N_("A thread called get when a buffer of capacity 2 was empty. Two items came, one was taken.")),
    ):

        def room(found: list[int], full: bool = full, told: str = told) -> str | None:
            wanted = [1, 2 if full else 0]
            return (
                None
                if found == wanted
                else _(
                    "{told} Then {came} of its calls had returned, not 1, and len() was {length}, not {wanted}."
                ).format(told=_(told), came=found[0], length=found[1], wanted=wanted[1])
            )

        submission.explore("one_of_two", room, full=full)
    for puts, gets, size, consumers_first in (
        ([[1, 2]], [1, 1], "many", True),
        ([[1, 2], [3]], [3], "many", False),
        ([[1, 2], [3, 4]], [2, 2], "many", True),
    ):
        _crowd(submission, _kept(1, puts), 1, puts, gets, size, consumers_first=consumers_first)


@check("a buffer of capacity one works", 2, help=_WAIT)
def test_capacity_one(submission: Subject) -> None:
    for puts, gets, size in (([[1]], [1], "every"), ([[1, 2]], [2], "every"), ([[1], [2]], [1, 1], "many")):
        _crowd(submission, _kept(1, puts), 1, puts, gets, size)
