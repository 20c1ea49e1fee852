"""Payloads that travel through a student's program: tokens drawn afresh, with odd manners, that tell where they were.

Each time one is unpickled, the process that does it reports to the witness; the kernel says which process that is.
"""

from __future__ import annotations

import builtins
import contextlib
import os
import sys
import threading
from types import FrameType
from typing import Any

from forkjoin.probe import values, wire

_ask = wire.ask


def report(name: str, value: object) -> None:
    """Tell the witness of an event; without a witness (in a test, or after the run) nothing happens."""
    if wire.ADDRESS in os.environ:
        with contextlib.suppress(OSError):
            _ask({"op": "event", "name": name, "value": value})


class Item:
    """An ordinary payload: true, equal to nothing but itself."""

    behaviour = "plain"

    def __init__(self, token: str, taker: str = "") -> None:
        self.token, self.taker = token, taker

    def __reduce__(self) -> tuple[Any, ...]:
        report("pickled", self.token)
        return _rebuild, (self.token, self.behaviour, self.taker)

    def __repr__(self) -> str:
        return f"<item {self.token}>"


class FalsyItem(Item):
    """False in every test for truth, and empty."""

    behaviour = "falsy"

    def __bool__(self) -> bool:
        return False

    def __len__(self) -> int:
        return 0


class EqualItem(Item):
    """Equal to everything, `None` included."""

    behaviour = "equal"
    __hash__ = Item.__hash__

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False


class RaisingItem(Item):
    """Refuses to be compared."""

    behaviour = "raising"
    __hash__ = Item.__hash__

    def __eq__(self, other: object) -> bool:
        raise TypeError("this item cannot be compared with ==")

    def __ne__(self, other: object) -> bool:
        raise TypeError("this item cannot be compared with !=")


class SlowItem(Item):
    """Takes its time to be unpickled: until nothing else moves, and sleepers have had time to wake up."""

    behaviour = "slow"


class _NoTruth:
    def __bool__(self) -> bool:
        raise ValueError("the truth value of an array with more than one element is ambiguous")


class ArrayItem(Item):
    """Compares element by element, as arrays do: the result of `==` has no truth value, nor has the item."""

    behaviour = "array"
    __hash__ = Item.__hash__

    def __eq__(self, other: object) -> Any:
        return _NoTruth()

    def __ne__(self, other: object) -> Any:
        return _NoTruth()

    def __bool__(self) -> bool:
        raise ValueError("the truth value of an array with more than one element is ambiguous")


_KINDS = {kind.behaviour: kind for kind in (Item, FalsyItem, EqualItem, RaisingItem, SlowItem, ArrayItem)}


def _describe(item: Item) -> values.Spec:
    return {"item": item.token, "behaviour": item.behaviour} | ({"taker": item.taker} if item.taker else {})


values.OWN.update(dict.fromkeys(_KINDS.values(), _describe))


def make(token: str, behaviour: str, taker: str = "") -> Item:
    """A payload by the name of its behaviour. Raises KeyError for an unknown one.

    `taker`: a function of the student's; the payload reports "taken" when it is unpickled while that function runs.
    """
    return _KINDS[behaviour](token, taker)


def _rebuild(token: str, behaviour: str, taker: str) -> Item:
    report("rebuilt", token)
    if taker and _runs(taker):
        report("taken", token)
    if behaviour == SlowItem.behaviour and wire.ADDRESS in os.environ:
        with contextlib.suppress(OSError):
            _ask({"op": "get", "name": "slow", "thread": threading.get_native_id()})
    return make(token, behaviour, taker)


def _runs(function: str) -> bool:
    """Whether a function of this name is being called in this thread."""
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001 - the documented way to the caller
    while frame is not None and frame.f_code.co_name != function:
        frame = frame.f_back
    return frame is not None


class TaskError(Exception):
    """What a task of the grader's raises: an ordinary exception with two arguments."""


class CustomError(ValueError):
    """A subclass of a builtin exception."""


def exception(name: str, arguments: list[Any]) -> BaseException:
    """An exception by the name of its type: one of ours or a builtin one. Raises ValueError for any other name."""
    kind = {"TaskError": TaskError, "CustomError": CustomError}.get(name, getattr(builtins, name, None))
    if not (isinstance(kind, type) and issubclass(kind, BaseException)):
        raise ValueError(f"no exception is called {name!r}")  # noqa: TRY004 - the name is wrong, not a type
    return kind(*arguments)
