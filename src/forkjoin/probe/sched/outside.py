"""Waiting for files, sockets, signals and processes, which the schedule does not decide about.

A wait that nobody but the clock can end is virtual, as `time.sleep` is. One for a file or socket is a predicate, since
another thread of the program may be at its other end; but who else might be there is not known. So when nothing moves
any more and a thread waits there, that is no deadlock: the program cannot be judged.
"""

from __future__ import annotations

import builtins
import os
import select
import signal
import sys
from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import active
from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.primitives import deadline
from forkjoin.probe.sched.tasks import Task

Method = Callable[..., Any]
_READABLE = select.POLLIN | select.POLLPRI | select.POLLHUP | select.POLLERR | select.POLLNVAL
_poll = select.poll


def _begin(action: str) -> tuple[Engine, Task] | None:
    """An operation of the calling thread, if that is a controlled one: another one may go first."""
    found = active.controlled()
    if found is None:
        return None
    engine, task = found
    if task.killed:
        engine.unwind(task)
    if not task.inside:
        task.doing = (action, None)
        task.line = active.student_line()
        engine.point((action, task.line))
    return found


def _wait(
    found: tuple[Engine, Task], look: Callable[[], bool], timeout: float | None, *, open_end: bool = True
) -> bool:
    """Wait until a look at the real world is true. `open_end`: somebody else might make it true."""
    engine, task = found
    if look():
        return True
    task.outside = open_end
    try:
        return engine.block(look, deadline(engine, timeout), (task.doing and task.doing[0], task.line))
    finally:
        task.outside = False


def _for_ever() -> bool:
    return False


def _looking(poll: Callable[[], Any], kept: list[Any]) -> Callable[[], bool]:
    """A predicate that keeps what its last look has found."""

    def look() -> bool:
        kept[:] = poll()
        return any(kept)

    return look


def _select(original: Method) -> Method:
    def method(r: Any, w: Any, x: Any, timeout: float | None = None, /) -> Any:
        r, w, x = list(r), list(w), list(x)
        found = _begin("select")
        if found is None:
            return original(r, w, x, timeout)
        kept: list[Any] = [[], [], []]
        someone = bool(r or w or x)
        look = _looking(lambda: original(r, w, x, 0), kept) if someone else _for_ever
        _wait(found, look, timeout, open_end=someone)
        return tuple(kept)

    return method


class _Poller:
    """`select.poll()` and `select.epoll()`."""

    def __init__(self, actual: Any, unit: float) -> None:
        self._actual = actual
        self._unit = unit
        self._count = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._actual, name)

    def register(self, *args: Any, **kwargs: Any) -> Any:
        self._count += 1
        return self._actual.register(*args, **kwargs)

    def unregister(self, *args: Any) -> Any:
        self._count -= 1
        return self._actual.unregister(*args)

    def poll(self, timeout: float | None = None, *more: Any) -> Any:
        found = _begin("poll")
        if found is None:
            return self._actual.poll(timeout, *more)
        kept: list[Any] = []
        look = _looking(lambda: self._actual.poll(0, *more), kept) if self._count else _for_ever
        seconds = None if timeout is None or timeout < 0 else timeout * self._unit
        _wait(found, look, seconds, open_end=bool(self._count))
        return kept


def _poller(original: Method, unit: float) -> Method:
    def method(*args: Any, **kwargs: Any) -> Any:
        actual = original(*args, **kwargs)
        return actual if active.controlled() is None else _Poller(actual, unit)

    return method


def _selector(original: Method) -> Method:
    """`select` of a selector, which is also where an event loop waits: with a timeout, that is one of its own."""

    def method(self: Any, timeout: float | None = None) -> Any:
        found = _begin("select")
        if found is None:
            return original(self, timeout)
        kept: list[Any] = []
        someone = bool(self.get_map())
        look = _looking(lambda: original(self, 0), kept) if someone else _for_ever
        _wait(found, look, timeout, open_end=someone and timeout is None)
        return kept

    return method


def _readable(file: Any) -> Callable[[], bool]:
    poll = _poll()
    poll.register(file, _READABLE)
    return lambda: bool(poll.poll(0))


def _read(original: Method) -> Method:
    """`os.read`, of a pipe or the like."""

    def method(file: int, count: int, /) -> bytes:
        found = _begin("read")
        if found is not None:
            _wait(found, _readable(file), None)
        data: bytes = original(file, count)
        return data

    return method


def _receiving(original: Method) -> Method:
    """A method of a socket that waits for something to come."""

    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        timeout = self.gettimeout()
        found = None if timeout == 0 else _begin(original.__name__)
        if found is not None and not _wait(found, _readable(self), timeout):
            raise TimeoutError("timed out")
        return original(self, *args, **kwargs)

    return method


def _timed_signal(original: Method) -> Method:
    """`signal.sigtimedwait`."""

    def method(signals: Any, timeout: float, /) -> Any:
        found = _begin("sigtimedwait")
        if found is None:
            return original(signals, timeout)
        kept: list[Any] = []
        _wait(found, _looking(lambda: [original(signals, 0)], kept), timeout, open_end=False)
        return kept[0] if kept else None

    return method


def _given_up(original: Method) -> Method:
    """What only the world outside can answer."""

    def method(*args: Any, **kwargs: Any) -> Any:
        found = _begin("wait")
        if found is not None:
            _wait(found, _for_ever, None)
        return original(*args, **kwargs)

    return method


def ask(*args: Any) -> str:
    """As `input`."""
    return str(_given_up(builtins.input)(*args))


def replacements() -> list[tuple[Any, str, Any]]:
    """What is to be set where, as long as an exploration runs, of the modules that are loaded."""
    found: list[tuple[Any, str, Any]] = [
        (select, "select", _select(select.select)),
        (select, "poll", _poller(select.poll, 0.001)),
        (os, "read", _read(os.read)),
    ]
    wanted: list[tuple[Any, str, Callable[[Any], Any]]] = [
        (select, "epoll", lambda original: _poller(original, 1)),
        (signal, "sigtimedwait", _timed_signal),
        *[(signal, name, _given_up) for name in ("sigwait", "sigwaitinfo", "pause")],
    ]
    wanted += [(kind, "select", _selector) for kind in _classes("selectors", "BaseSelector")]
    wanted += [
        (kind, name, _receiving)
        for kind in _classes("socket", "socket")
        for name in ("recv", "recv_into", "recvfrom", "recvfrom_into", "recvmsg", "accept")
    ]
    for owner, name, make in wanted:
        if hasattr(owner, name):
            found.append((owner, name, make(getattr(owner, name))))
    connection = sys.modules.get("multiprocessing.connection")
    if connection is not None:
        found.append((connection.Connection, "_read", staticmethod(found[2][2])))
    return found


def _classes(module: str, name: str) -> list[Any]:
    """A class of a module that is loaded, and those made from it there."""
    loaded = sys.modules.get(module)
    if loaded is None:
        return []
    root = getattr(loaded, name)
    kinds = [kind for kind in vars(loaded).values() if isinstance(kind, type) and issubclass(kind, root)]
    return [kind for kind in dict.fromkeys(kinds) if name == "socket" or "select" in vars(kind)]
