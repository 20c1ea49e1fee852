"""Shared values under observation: each read, each write and each turn at the lock can be a point of the run.

What the student's code gets is a real `multiprocessing.Value`: real shared memory, a real lock, subclasses of the real
types. Only before it takes the lock, and around each access to the memory, an observer is called. An observer can
delay; it cannot make anything happen that could not happen without it. Memory reached in other ways (an address, a
memoryview) is not observed: then only what another process sees of it counts.
"""

from __future__ import annotations

import ctypes
import functools
import multiprocessing
import os
import sys
import weakref
from collections.abc import Callable
from multiprocessing import managers, sharedctypes, synchronize
from multiprocessing.process import BaseProcess
from types import FrameType
from typing import Any

from forkjoin.probe import items
from forkjoin.probe.ends import PlainQueue

Observer = Callable[[str, Any, "int | None"], None]  # what is about to happen, to which cell, in which line

_plain: Any = vars(ctypes.c_int.__mro__[1])["value"]  # the interpreter's own access to the memory
_observer: Observer | None = None
_file = ""
_locks: weakref.WeakSet[Any] = weakref.WeakSet()


def observe(observer: Observer | None, file: object = "") -> None:
    """Call this before each step from now on; `file` is the student's, to tell the line."""
    global _observer, _file
    _observer, _file = observer, str(file)


def _tell(what: str, cell: Any = None) -> None:
    if _observer is not None:
        _observer(what, cell, _line())


def _line() -> int | None:
    """The student's innermost line."""
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001 - no other way is as cheap
    while frame is not None and frame.f_code.co_filename != _file:
        frame = frame.f_back
    return None if frame is None else frame.f_lineno


def look(cell: Any) -> int:
    """What the memory holds now; no step of the run."""
    return int(_plain.__get__(cell))


def put(cell: Any, number: int) -> None:
    """Set the memory; no step of the run."""
    _plain.__set__(cell, number)


class _Watched:
    """Memory whose `value` is observed."""

    @property
    def value(self) -> Any:
        _tell("read", self)
        return _plain.__get__(self)

    @value.setter
    def value(self, number: Any) -> None:
        _tell("write", self)
        _plain.__set__(self, number)
        _tell("written", self)


class IntCell(_Watched, ctypes.c_int):
    """As `ctypes.c_int`."""


class LongCell(_Watched, ctypes.c_long):
    """As `ctypes.c_long`, and on Linux `ctypes.c_longlong`."""


class UnsignedCell(_Watched, ctypes.c_uint):
    """As `ctypes.c_uint`."""


class UnsignedLongCell(_Watched, ctypes.c_ulong):
    """As `ctypes.c_ulong`, and on Linux `ctypes.c_ulonglong`."""


def _plain_pointers(kind: Any) -> None:
    """Let `ctypes.pointer` to such a cell give plain numbers, as one to its own kind does: a subclass gives cells."""
    pointer = ctypes.POINTER(kind.__mro__[2])
    known: Any = getattr(ctypes, "_pointer_type_cache", {})
    known[kind] = kind.__pointer_type__ = pointer  # the latter is where Python 3.14 looks


_CELLS: dict[Any, type] = {
    ctypes.c_int: IntCell,
    ctypes.c_long: LongCell,
    ctypes.c_uint: UnsignedCell,
    ctypes.c_ulong: UnsignedLongCell,
}
for _kind in _CELLS.values():
    _plain_pointers(_kind)


class _Stepping:
    """A lock that is observed before it is taken; to take it again, as its holder, is no step."""

    _semlock: Any

    def _make_methods(self) -> None:
        self.acquire = self._acquire
        self.release = self._semlock.release

    def _acquire(self, block: bool = True, timeout: float | None = None) -> bool:  # noqa: FBT001, FBT002 - as the library's
        self._step()
        return bool(self._semlock.acquire(block, timeout))

    def __enter__(self) -> bool:
        self._step()
        return bool(self._semlock.__enter__())

    def _step(self) -> None:
        if not self._semlock._is_mine():  # noqa: SLF001
            _tell("acquire")


class SteppingRLock(_Stepping, synchronize.RLock):
    """As the lock of an ordinary Value."""


class SteppingLock(_Stepping, synchronize.Lock):
    """As a lock that a Value was given."""


_LOCKS: dict[type, type] = {synchronize.RLock: SteppingRLock, synchronize.Lock: SteppingLock}


def _watch_lock(lock: Any) -> None:
    kind = _LOCKS.get(type(lock))
    if kind is not None:
        lock.__class__ = kind
        lock._make_methods()  # noqa: SLF001 - as the library does when it unpickles one
        _locks.add(lock)


def watched_value(start: int) -> Any:
    """A `multiprocessing.Value("i", start)` that is observed."""
    lock = multiprocessing.RLock()
    _watch_lock(lock)
    return multiprocessing.Value(IntCell, start, lock=lock)


def watch_all_values() -> None:
    """Have every Value that is made in this process from now on observed, and every call to a manager's object."""
    types: dict[Any, Any] = sharedctypes.typecode_to_type  # type: ignore[attr-defined]
    raw, original = sharedctypes.RawValue, sharedctypes.synchronized

    @functools.wraps(raw)
    def raw_value(kind: Any, *arguments: Any) -> Any:
        kind = types.get(kind, kind)
        return raw(_CELLS.get(kind, kind), *arguments)

    @functools.wraps(original)
    def synchronized(obj: Any, lock: Any = None, ctx: Any = None) -> Any:
        lock = lock or (ctx or multiprocessing).RLock()
        _watch_lock(lock)
        return original(obj, lock, ctx)

    sharedctypes.RawValue = raw_value  # type: ignore[assignment]
    sharedctypes.synchronized = synchronized
    call = managers.BaseProxy._callmethod  # noqa: SLF001 - every use of a manager's object

    @functools.wraps(call)
    def stepping(self: Any, *arguments: Any, **keywords: Any) -> Any:
        _tell("acquire")
        name, *values = arguments
        if name == "set" and any(map(any, values)):  # an event is set to nothing
            _tell("set")
        return call(self, *arguments, **keywords)

    managers.BaseProxy._callmethod = stepping  # type: ignore[method-assign]  # noqa: SLF001


_MOST_GATES, _MOST_BIRTHS = 40, 40


class Gates:
    """Holds every process but the first one before each step, until all is still; then all take their next one.

    So processes that add at the same time really meet between one step and the next. The witness's queue of this name
    must be late, and full enough.
    """

    def __init__(self, name: str) -> None:
        self._queue = PlainQueue(name)
        self._main = os.getpid()
        self._before = 0
        self._passed: dict[int, int] = {}

    def __call__(self, what: str, cell: Any, line: int | None) -> None:
        """The next step of this process."""
        del line
        if what == "set":
            items.report("set", None)
            return
        if what == "write":
            self._before = look(cell)
        elif what == "written":
            if look(cell) > self._before:
                items.report("increased", None)
            return
        pid = os.getpid()
        if pid != self._main and (what == "acquire" or not _holding()):
            self._passed[pid] = self._passed.get(pid, 0) + 1
            if self._passed[pid] <= _MOST_GATES:
                self._queue.get()


def _holding() -> bool:
    return any(lock._semlock._is_mine() for lock in _locks)  # noqa: SLF001


def count_births() -> None:
    """Each forked child tells of itself from now on ("born"); of one started in another way its parent ("started")."""
    os.register_at_fork(after_in_child=lambda: items.report("born", None))
    original = BaseProcess.start

    @functools.wraps(original)
    def start(self: BaseProcess) -> None:
        original(self)
        items.report("started", self.pid)

    BaseProcess.start = start  # type: ignore[method-assign]


class Births:
    """Holds each forked child at its beginning until all is still: the n-th one for as many rounds as `rounds` says.

    So children begin one after another, in a known order. The witness's queue of this name must be late.
    """

    def __init__(self, name: str) -> None:
        self._queue = PlainQueue(name)
        self._waiting: list[int] = []
        os.register_at_fork(after_in_child=self._hold, after_in_parent=self._next)

    def begin(self, rounds: list[int]) -> None:
        """Count anew; further children begin after those."""
        self._waiting = [*rounds, *range(len(rounds) + 1, _MOST_BIRTHS)]

    def _next(self) -> None:
        del self._waiting[:1]

    def _hold(self) -> None:
        for _ in range(self._waiting[0] if self._waiting else 0):
            self._queue.get()
