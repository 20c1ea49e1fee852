"""Locks under control: waiting is a predicate, and the schedule decides who goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import active
from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.origin import Origin, origin
from forkjoin.probe.sched.serial import serial
from forkjoin.probe.sched.tasks import Key, Task

FOREVER = -1


def deadline(engine: Engine, timeout: float | None) -> float | None:
    """When a wait of so many seconds ends, on the virtual clock; None: never."""
    return None if timeout is None else engine.now + max(timeout, 0.0)


def check_timeout(timeout: float, *, blocking: bool) -> None:
    """Refuse what the interpreter's own lock refuses."""
    if not blocking and timeout != FOREVER:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != FOREVER:
        raise ValueError("timeout value must be a non-negative number")


def wait(found: tuple[Engine, Task, Key], target: object, free: Callable[[], bool], timeout: float | None) -> bool:
    """Block until the predicate holds; False when the time is up."""
    engine, task, key = found
    if free():
        return True
    active.note_waiting(task, target)
    came = engine.block(_told_and_free(task, target, free), deadline(engine, timeout), key)
    return came or free()  # it may have come in time, while the lock was held


def _told_and_free(task: Task, target: object, told: Callable[[], bool]) -> Callable[[], bool]:
    """Who is told on a condition whose lock is still held need not be woken, only to wait for that."""
    if not task.inside or task.doing is None:
        return told
    condition: Any = task.doing[1]
    if not isinstance(condition, threading.Condition):
        condition = getattr(condition, "_cond", None) or getattr(condition, "_condition", None)
    lock = getattr(condition, "_lock", None)
    free = getattr(lock, "_free", None)
    if free is None or lock is target or getattr(lock, "_holder", None) is task:
        return told
    return lambda: told() and free()


def is_ending() -> bool:
    """Is the calling thread being unwound? Then what it gives back on its way out must not stop it."""
    found = active.controlled()
    return found is not None and found[1].killed


def succeeded(found: tuple[Engine, Task, Key], lock: object) -> None:
    """It is this thread's: that comes after whatever was done with it before."""
    engine, task, key = found
    engine.causality.happen(task, engine.accesses.place(lock), key, write=True)


def missed(found: tuple[Engine, Task, Key], lock: object) -> None:
    """It did not come, and this thread does not wait any longer."""
    engine, task, key = found
    engine.causality.happen(task, engine.accesses.place(lock), (key, "failed"), write=False)


def failed(found: tuple[Engine, Task, Key], lock: object) -> bool:
    """It is another's, and this thread does not wait any longer."""
    missed(found, lock)
    active.note(lock, "fail to acquire")
    return False


def hold(task: Task, lock: object) -> None:
    """The thread holds it now, for all to see; a lock inside a queue or an event is that one's own affair."""
    if not task.inside:
        task.held.append(lock)


def drop(task: Task | None, lock: object) -> None:
    """The thread holds it no longer."""
    if task is not None and lock in task.held:
        task.held.remove(lock)


class Lock:
    """`threading.Lock` under control."""

    __slots__ = ("__weakref__", "_era", "_holder", "_locked", "origin")

    def __init__(self) -> None:
        self._locked = False
        self._holder: Task | None = None
        self._era = active.engine
        self.origin: Origin | None = origin()

    def _awake(self) -> None:
        """A lock that outlives a schedule (the library keeps it) is free in the next one: who held it is gone."""
        if self._era is not active.engine:
            self._era, self._locked, self._holder = active.engine, False, None

    def _free(self) -> bool:
        return not self._locked

    def acquire(self, blocking: bool = True, timeout: float = FOREVER) -> bool:  # noqa: FBT001, FBT002 - the library's
        """As `threading.Lock.acquire`."""
        check_timeout(timeout, blocking=blocking)
        self._awake()
        found = active.before(self, "acquire")
        if found is None:  # between two schedules there is one thread only, and nobody to wait for
            taken = blocking or not self._locked
            self._locked = True
            return taken
        if self._locked and not (blocking and wait(found, self, self._free, None if timeout == FOREVER else timeout)):
            return failed(found, self)
        succeeded(found, self)
        self._locked, self._holder = True, found[1]
        hold(found[1], self)
        active.note(self, "acquire")
        return True

    def release(self) -> None:
        """As `threading.Lock.release`: any thread may."""
        if is_ending():
            return
        found = active.before(self, "release")
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        drop(self._holder, self)
        self._locked, self._holder = False, None
        if found is not None:
            active.note(self, "release")

    def locked(self) -> bool:
        """As `threading.Lock.locked`."""
        self._awake()
        active.before(self, "locked")
        return self._locked

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()

    def _at_fork_reinit(self) -> None:
        self._locked, self._holder = False, None

    def __reduce__(self) -> str:
        raise TypeError("cannot pickle '_thread.lock' object")

    def __hash__(self) -> int:
        return serial(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __repr__(self) -> str:
        return f"<{'locked' if self._locked else 'unlocked'} lock>"


class RLock:
    """`threading.RLock` under control, with what `threading.Condition` asks of one."""

    __slots__ = ("__weakref__", "_count", "_era", "_holder", "origin")

    def __init__(self) -> None:
        self._count = 0
        self._holder: Task | None = None
        self._era = active.engine
        self.origin: Origin | None = origin()

    def _awake(self) -> None:
        """As for a lock."""
        if self._era is not active.engine:
            self._era, self._count, self._holder = active.engine, 0, None

    def _free(self) -> bool:
        return not self._count

    def acquire(self, blocking: bool = True, timeout: float = FOREVER) -> bool:  # noqa: FBT001, FBT002 - the library's
        """As `threading.RLock.acquire`."""
        check_timeout(timeout, blocking=blocking)
        self._awake()
        found = active.before(self, "acquire")
        if found is None:
            self._count += 1
            return True
        others = self._count and self._holder is not found[1]
        if others and not (blocking and wait(found, self, self._free, None if timeout == FOREVER else timeout)):
            return failed(found, self)
        succeeded(found, self)
        self._take(found[1], self._count + 1)
        active.note(self, "acquire")
        return True

    def _take(self, task: Task, count: int) -> None:
        if not self._count:
            hold(task, self)
        self._count, self._holder = count, task

    def release(self) -> None:
        """As `threading.RLock.release`: only the thread that holds it may."""
        if is_ending():
            return
        found = active.before(self, "release")
        if found is not None and (not self._count or self._holder is not found[1]):
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            drop(self._holder, self)
            self._holder = None
        active.note(self, "release")

    def locked(self) -> bool:
        """As `threading.RLock.locked` (new in 3.14)."""
        self._awake()
        active.before(self, "locked")
        return bool(self._count)

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()

    def _is_owned(self) -> bool:
        found = active.controlled()
        return found is not None and bool(self._count) and self._holder is found[1]

    def _release_save(self) -> int:
        if not self._is_owned() and not is_ending():
            raise RuntimeError("cannot release un-acquired lock")
        count, self._count = self._count, 1
        self.release()
        return count

    def _acquire_restore(self, count: int) -> None:
        if not is_ending():
            self.acquire()
            self._count = count

    def _recursion_count(self) -> int:
        return self._count if self._is_owned() else 0

    def _at_fork_reinit(self) -> None:
        self._count, self._holder = 0, None

    def __reduce__(self) -> str:
        raise TypeError("cannot pickle '_thread.RLock' object")

    def __hash__(self) -> int:
        return serial(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __repr__(self) -> str:
        return f"<{'locked' if self._count else 'unlocked'} reentrant lock count={self._count}>"
