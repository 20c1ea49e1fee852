"""Locks and semaphores of `multiprocessing` between threads of one process: they work there, so they are followed."""

from __future__ import annotations

import sys
import types
from typing import Any

from forkjoin.probe.sched import active
from forkjoin.probe.sched.origin import Origin, origin
from forkjoin.probe.sched.primitives import drop, failed, hold, is_ending, succeeded, wait
from forkjoin.probe.sched.tasks import Task

RECURSIVE = 0


class SemLock:
    """`_multiprocessing.SemLock` under control: all of `multiprocessing.synchronize` is made of it."""

    SEM_VALUE_MAX = 2**31 - 1

    def __init__(self, kind: int, value: int, maxvalue: int, name: str, unlink: bool) -> None:  # noqa: ARG002, FBT001 - the library's
        """`kind`: `RECURSIVE` for an RLock."""
        self.kind, self.maxvalue, self.handle = kind, maxvalue, 0
        self.name: str | None = None
        self._value = value
        self._mine = 0
        self._holder: Task | None = None
        self.origin: Origin | None = origin()
        found = active.controlled()
        if found is not None:
            found[0].process_locks = True

    def _free(self) -> bool:
        return self._value > 0

    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:  # noqa: FBT001, FBT002 - the library's
        """As the interpreter's."""
        found = active.before(self, "acquire")
        again = self.kind == RECURSIVE and self._is_mine()
        if found is not None and not again:
            if not self._value and not (block and wait(found, self, self._free, timeout)):
                return failed(found, self)
            succeeded(found, self)
            self._holder = found[1]
            hold(found[1], self)
        self._value -= not again
        self._mine += 1
        active.note(self, "acquire")
        return True

    def release(self) -> None:
        """As the interpreter's."""
        if is_ending():
            return
        active.before(self, "release")
        if self.kind == RECURSIVE and not self._is_mine():
            raise AssertionError("attempt to release recursive lock not owned by thread")
        if self.kind != RECURSIVE and self._value >= self.maxvalue:
            raise ValueError("semaphore or lock released too many times")
        self._mine -= 1
        if self.kind != RECURSIVE or not self._mine:
            self._value += 1
            drop(self._holder, self)
        active.note(self, "release")

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()

    def _count(self) -> int:
        return self._mine

    def _is_mine(self) -> bool:
        found = active.controlled()
        return self._mine > 0 and found is not None and self._holder is found[1]

    def _get_value(self) -> int:
        return self._value

    def _is_zero(self) -> bool:
        active.before(self, "is_zero")
        return not self._value

    def _after_fork(self) -> None:
        self._mine = 0


def replacements() -> list[tuple[Any, str, Any]]:
    """What is to be set where, if the program uses it."""
    synchronize = sys.modules.get("multiprocessing.synchronize")
    if synchronize is None:
        return []
    actual = vars(synchronize)["_multiprocessing"]
    return [(synchronize, "_multiprocessing", types.SimpleNamespace(**{**vars(actual), "SemLock": SemLock}))]
