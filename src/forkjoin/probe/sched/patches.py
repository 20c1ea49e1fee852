"""Puts the controlled primitives where programs find them, and the interpreter's own back afterwards.

In place, in the library's modules and classes: whoever imported the module sees them, and so does all of the library
that is written on top of it. What took a function out of its module before (`from threading import Lock` in a file
that is not the student's) keeps the interpreter's own: a thread that blocks there cannot be judged.
"""

from __future__ import annotations

import _thread
import concurrent.futures._base
import concurrent.futures.thread
import datetime as dt
import functools
import importlib._bootstrap
import itertools
import queue
import random
import sys
import threading
import time
import types
import weakref
from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import (
    cached,
    chance,
    dynamic,
    executors,
    kinds,
    library,
    outside,
    primitives,
    process_locks,
    queues,
    serial,
    threads,
)
from forkjoin.probe.sched.exits import Exits
from forkjoin.probe.sched.tasks import FIRST_IDENT

_ABSENT = object()


def _put(owner: Any, name: str, value: object) -> None:
    if value is _ABSENT:
        delattr(owner, name)
    else:
        setattr(owner, name, value)


class Patches:
    """A set of replacements that can be undone."""

    def __init__(self) -> None:
        """Nothing replaced yet."""
        self._undo: list[tuple[Any, str, Any]] = []
        self._kept: list[tuple[dict[str, Any], dict[str, Any]]] = []
        self._later: list[tuple[Callable[[Any], object], Any]] = []

    def set(self, owner: Any, name: str, value: object) -> None:
        """Replace one attribute of a module or class."""
        self._undo.append((owner, name, vars(owner).get(name, _ABSENT)))
        setattr(owner, name, value)

    def set_known(self, owner: Any, names: dict[str, Any]) -> None:
        """Replace those of the names that this version of the library has."""
        for name, value in _known(vars(owner), names).items():
            self.set(owner, name, value)

    def replace_all(self, module: types.ModuleType, values: dict[str, Any]) -> None:
        """Replace names of a module; at the end every name of it is what it is now, whoever has changed it."""
        names = vars(module)
        self._kept.append((names, names.copy()))
        names.update(values)

    def undo_by(self, function: Callable[[Any], object], argument: object) -> None:
        """At the end, also call this."""
        self._later.append((function, argument))

    def exchange(self, *, back: bool) -> None:
        """Put back what attributes were, for a while; or (not `back`) what they were replaced with, once more."""
        places = range(len(self._undo))
        for place in reversed(places) if back else places:
            owner, name, value = self._undo[place]
            self._undo[place] = owner, name, vars(owner).get(name, _ABSENT)
            _put(owner, name, value)

    def undo(self) -> None:
        """Put everything back, the last one first."""
        while self._later:
            function, argument = self._later.pop()
            function(argument)
        while self._undo:
            _put(*self._undo.pop())
        while self._kept:
            names, before = self._kept.pop()
            names.update(before)
            if len(names) > len(before):
                for name in names.keys() - before.keys():
                    del names[name]


def install() -> Patches:
    """For a whole exploration."""
    patches = Patches()
    # Importing takes locks of its own, and two schedules must not meet there.
    patches.set(importlib._bootstrap, "_thread", types.SimpleNamespace(**vars(_thread)))  # noqa: SLF001
    _threads(patches)
    _executors(patches)
    for owner, name, value in (
        *library.replacements(),
        *outside.replacements(),
        *process_locks.replacements(),
        *cached.replacements(),
    ):
        patches.set(owner, name, value)
    _clock(patches)
    patches.set(queue, "SimpleQueue", queues.SimpleQueue)
    patches.set_known(functools, {"RLock": primitives.RLock})
    return patches


def _threads(patches: Patches) -> None:
    lock, rlock = primitives.Lock, primitives.RLock
    patches.set_known(_thread, {
        "allocate_lock": lock, "allocate": lock, "LockType": lock, "lock": lock, "RLock": rlock,
        "start_new_thread": threads.start_new_thread, "start_new": threads.start_new_thread,
        "get_ident": threads.get_ident, "get_native_id": threads.get_native_id,
    })  # fmt: skip
    patches.set_known(threading, {
        "Lock": lock, "_allocate_lock": lock, "_LockType": lock, "_CRLock": rlock, "RLock": rlock, "_RLock": rlock,
        "_start_new_thread": threads.start_new_thread,
        "get_ident": threads.get_ident, "get_native_id": threads.get_native_id,
    })  # fmt: skip
    for name in ("start", "join", "is_alive"):
        patches.set(threading.Thread, name, getattr(threads, name))
    patches.set(threading.Thread, "__repr__", threads.shown)
    for kind in (threading.Thread, *library.OPERATIONS):
        patches.set(kind, "__hash__", serial.serial)


def _executors(patches: Patches) -> None:
    patches.set_known(concurrent.futures.ThreadPoolExecutor, executors.replacements())
    patches.set(concurrent.futures._base, "id", dynamic.identity)  # noqa: SLF001 - it sorts futures by their addresses
    patches.set(concurrent.futures._base.LOGGER, "disabled", True)  # noqa: FBT003, SLF001 - nobody reads it


def _clock(patches: Patches) -> None:
    clocks = threads.clocks()
    patches.set_known(time, clocks)
    patches.set_known(threading, {"_time": clocks["monotonic"]})
    patches.set_known(queue, {"time": clocks["monotonic"]})
    patches.set(dt, "datetime", threads.date_clock(clocks["time"]))
    patches.undo_by(random.setstate, random.getstate())


def fresh_state(exits: Exits) -> Patches:
    """For one schedule: the library's own memory of threads, as in a program that has just begun."""
    patches = Patches()
    kinds.forget()
    main = _main_thread()
    # As it is now, for what the program puts in its place goes with its schedule.
    patches.replace_all(threading, _known(vars(threading), {
        "_active": {FIRST_IDENT: main}, "_limbo": {}, "_active_limbo_lock": primitives.RLock(),
        "_main_thread": main, "_dangling": weakref.WeakSet(), "_counter": itertools.count(1).__next__,
        "_shutdown_locks": set(), "_shutdown_locks_lock": primitives.Lock(), "excepthook": threads.silent,
        "_register_atexit": exits.before_joins,
    }))  # fmt: skip
    patches.set(concurrent.futures.ThreadPoolExecutor, "_counter", itertools.count().__next__)
    _logging(patches)
    for owner, name, value in (*chance.replacements(), *exits.replacements()):
        patches.set(owner, name, value)
    chance.begin()
    return patches


def _known(names: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """Those of the values whose names this version of the library has."""
    return {name: value for name, value in values.items() if name in names}


def _logging(patches: Patches) -> None:
    """If the program logs: handlers as they were, and locks that know of schedules."""
    logging = sys.modules.get("logging")
    if logging is None:
        return
    patches.set(logging, "_lock", primitives.RLock())
    patches.set(logging.root, "handlers", list(logging.root.handlers))
    patches.set(logging.root.manager, "loggerDict", dict(logging.root.manager.loggerDict))
    for reference in list(logging._handlerList):  # noqa: SLF001 - all handlers there are
        handler = reference()
        if handler is not None:
            patches.set(handler, "lock", primitives.RLock())


def _main_thread() -> threading.Thread:
    main = object.__new__(threading._MainThread)  # type: ignore[attr-defined]  # noqa: SLF001 - a main thread of its own
    threading.Thread.__init__(main, name="MainThread", daemon=False)
    main._started._flag = True  # noqa: SLF001 - as `set` does, when nobody waits
    main._ident, main._native_id = FIRST_IDENT, FIRST_IDENT + threads.NATIVE
    assert isinstance(main, threading.Thread)
    return main
