"""Things that `+` joins: what the sum is, only they know; and who added them up, the witness is told.

The process that adds also tells when it ends, and is held there until all is still. So it is seen from outside whether
it ends by itself, and who has which connection open then; one that is killed says nothing.
"""

from __future__ import annotations

import contextlib
import multiprocessing.util
import os
from typing import Any, NoReturn

from forkjoin.probe import values, wire

_ask, _build, _exit = wire.ask, values.build, os._exit
_watched: set[int] = set()  # pids


class Term:
    """`term + anything` is what was fixed when the term was made. It can be added, and not compared."""

    side = "left"

    def __init__(self, token: str, total: values.Spec) -> None:
        self.token = token
        self._total = total

    def _add(self) -> Any:
        if not _tell({"op": "added", "value": self.token}).get("main", True):
            _watch_end()
        return _build(self._total)

    def __add__(self, other: object) -> Any:
        return self._add()

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        raise TypeError("this object can be added, and not compared with ==")

    def __ne__(self, other: object) -> bool:
        raise TypeError("this object can be added, and not compared with !=")

    def __reduce__(self) -> tuple[Any, ...]:
        return rebuild, (self.token, self._total, self.side)


class RightTerm(Term):
    """`anything + term`, for anything that does not know how to add a term."""

    side = "right"

    def __add__(self, other: object) -> Any:
        return NotImplemented

    def __radd__(self, other: object) -> Any:
        return self._add()


def rebuild(token: str, total: values.Spec, side: str) -> Term:
    """A term, of either side."""
    return (RightTerm if side == "right" else Term)(token, total)


def _describe(term: Term) -> values.Spec:
    return {"term": term.token}


values.OWN.update({Term: _describe, RightTerm: _describe})


def _tell(message: wire.Message) -> wire.Message:
    """What the witness answers. Without one (outside, or after the run) nothing happens."""
    if wire.ADDRESS in os.environ:
        with contextlib.suppress(OSError):
            return _ask(message)
    return {}


def _watch_end() -> None:
    """In a child process: let the last thing it does be to tell that it ends, and to wait until it may.

    However it ends by itself: by the end of its program, or by `os._exit`, with which every forked child ends.
    """
    if os.getpid() in _watched:
        return
    _watched.add(os.getpid())
    ending = multiprocessing.util.Finalize(None, _tell, ({"op": "ending"},), exitpriority=-1000)

    def leave(status: int) -> NoReturn:
        if ending.still_active():
            ending()
        _exit(status)

    vars(os)["_exit"] = leave
