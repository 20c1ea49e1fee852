"""The objects a scenario hands to the student's code; the witness outside holds the other end of each.

All can be pickled, and work in any process under any start method: each is a name and nothing else.
"""

from __future__ import annotations

import threading
from typing import Any

from forkjoin.probe import items, values, wire

_ask, _describe, _build = wire.ask, values.describe, values.build
_thread = threading.get_native_id


class Sink:
    """`out`: has `put(item)` and nothing else."""

    def __init__(self, name: str) -> None:
        self._name = name

    def put(self, item: object) -> None:
        """Give the item to the witness."""
        _ask({"op": "put", "name": self._name, "value": _describe(item), "thread": _thread()})


class PlainQueue(Sink):
    """`q`: has `put(item)` and `get()`; no timeout, no `empty`, no `task_done`."""

    def get(self) -> Any:
        """Take the next item from the witness; waits while there is none."""
        return _build(_ask({"op": "get", "name": self._name, "thread": _thread()})["item"])


class SlowQueue(PlainQueue):
    """A queue, or an `out`, each `put` of which lasts until all is still. The witness's queue of `taking` must be late.

    So it is seen whether a function waits for what it has put, or leaves that to somebody else.
    """

    def put(self, item: object) -> None:
        """Give the item to the witness, once all is still."""
        _ask({"op": "get", "name": taking(self._name), "thread": _thread()})
        super().put(item)


def taking(name: str) -> str:
    """What the witness's queue is called that lets a slow queue of this name take something."""
    return f"{name} takes"


class Gate(Sink):
    """An `out` whose `put` is not over before the witness opens the gate, once for each."""

    def put(self, item: object) -> None:
        """Give the item to the witness, once it lets it pass."""
        _ask({"op": "enter", "name": self._name, "thread": _thread()})
        super().put(item)


class Function:
    """A function whose result, or exception, only the witness knows: it must really be called."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.__name__ = self.__qualname__ = name

    def __call__(self, *arguments: object) -> Any:
        """Tell the witness, and do as it says: return or raise, having told that this is the end."""
        told = [_describe(argument) for argument in arguments]
        reply = _ask({"op": "call", "name": self._name, "args": told, "thread": _thread()})
        _ask({"op": "event", "name": f"end of {self._name}", "value": told})
        if "raise" in reply:
            raise _build(reply["raise"])
        return _build(reply["return"])


class Source:
    """An iterator over items that has no length and can be read once; the witness hears who reads it."""

    def __init__(self, specs: list[values.Spec]) -> None:
        self._specs = list(specs)
        self._begun = False

    def __iter__(self) -> Source:
        return self

    def __next__(self) -> Any:
        if not self._begun:
            self._begun = True
            items.report("read", None)
        if not self._specs:
            raise StopIteration
        return _build(self._specs.pop(0))
