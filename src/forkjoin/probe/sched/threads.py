"""`threading.Thread`, `_thread` and the clock under control."""

from __future__ import annotations

import contextvars
import datetime as dt
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import active, real
from forkjoin.probe.sched.primitives import deadline
from forkjoin.probe.sched.tasks import Abandon, Task

EPOCH = 1_700_000_000.0
"""What `time.time()` answers when a schedule begins."""
NATIVE = 50_000
"""What the system's number of a thread is above its `ident`, which is another one."""

# What the library does on its own behalf while it starts or ends a thread is no step of the program.


def start(self: Any) -> None:
    """As `threading.Thread.start`."""
    found = active.controlled()
    if found is None:
        real.thread_start(self)
        return
    engine, task = found
    if not self._initialized:
        raise RuntimeError("thread.__init__() not called")
    task.line = active.student_line()
    task.inside, before = True, task.inside
    try:
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        context = _context(self)
        child = engine.spawn(lambda: _body(self, context), daemon=self.daemon)
        child.thread = self
        self._controlled = child
        self._ident, self._native_id = child.ident, child.ident + NATIVE
        threading._active[child.ident] = self  # type: ignore[attr-defined]  # noqa: SLF001 - as the library does
        self._started.set()
    finally:
        task.inside = before
    active.note(child, "start")


def _context(thread: Any) -> contextvars.Context:
    """What the thread starts with: as its maker says, or the starter's (both new in 3.14), else an empty one."""
    given: contextvars.Context | None = getattr(thread, "_context", None)
    if given is not None:
        return given
    inherit = getattr(sys.flags, "thread_inherit_context", 0)
    return contextvars.copy_context() if inherit else contextvars.Context()


def _body(thread: Any, context: contextvars.Context) -> None:
    try:
        context.run(_guarded, thread.run)
    finally:
        threading._active.pop(thread.ident, None)  # type: ignore[attr-defined]  # noqa: SLF001 - as the library does
        thread._is_stopped = True  # noqa: SLF001 - what `repr` looks at, before Python 3.13


def _guarded(run: Callable[[], Any]) -> None:
    """Run to the end; an exception is noted, and shown to nobody but a hook of the student's own."""
    try:
        run()
    except Abandon:
        raise
    except BaseException as error:  # noqa: BLE001 - whatever ends a thread is part of what is observed
        found = active.controlled()
        if found is not None and not found[1].killed and not isinstance(error, SystemExit):
            found[0].errors.append((found[1], error))
            found[1].line = active.line_of(error)
            active.note(error, "raise", str(error))
        if threading.excepthook is not silent:
            threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, None)))


def silent(_: object) -> None:
    """The hook for uncaught exceptions: they are in the observation."""


def join(self: Any, timeout: float | None = None) -> None:
    """As `threading.Thread.join`."""
    found = active.controlled()
    if found is None or not hasattr(self, "_controlled"):
        if found is None and hasattr(self, "_ident") and self.ident is not None:
            real.thread_join(self, timeout)
            return
        _refuse_join(self)
    engine, task = found or (None, None)
    ended: Task = self._controlled
    if engine is None or task is None:
        return
    if ended is task:
        raise RuntimeError("cannot join current thread")
    if task.killed:
        engine.unwind(task)
    task.line = active.student_line()
    if not task.inside:
        task.doing = ("join", ended)
    if not ended.finished:
        active.note(ended, "wait")
    if engine.block(lambda: ended.finished, deadline(engine, timeout), ("join", task.line)):
        engine.seen_end(task, ended)
        active.note(ended, "join")


def _refuse_join(thread: Any) -> None:
    if not thread._initialized:  # noqa: SLF001 - as the library does
        raise RuntimeError("Thread.__init__() not called")
    if thread is threading.current_thread():
        raise RuntimeError("cannot join current thread")
    raise RuntimeError("cannot join thread before it is started")


def is_alive(self: Any) -> bool:
    """As `threading.Thread.is_alive`."""
    child: Task | None = getattr(self, "_controlled", None)
    found = active.controlled()
    if child is None:
        return found is not None and self is threading.main_thread()
    if found is None:
        return not child.finished
    active.before(child, "is_alive")
    key = found[1].key
    found[0].touch(found[0].accesses.place(child, "end"), None, key, write=False)
    if child.finished:
        found[0].seen_end(found[1], child)
    return not child.finished


def shown(self: Any) -> str:
    """As `repr` of a thread, which differs from version to version; a subclass may hide the attributes."""
    child: Task | None = getattr(self, "_controlled", None)
    status = "started" if child or self is threading.main_thread() else "initial"
    status = "stopped" if child and child.finished else status
    daemon, ident = " daemon" * self._daemonic, "" if self._ident is None else f" {self._ident}"
    return f"<{type(self).__name__}({self._name}, {status}{daemon}{ident})>"


def start_new_thread(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any] | None = None) -> int:
    """As `_thread.start_new_thread`: nobody waits for such a thread."""
    found = active.controlled()
    if found is None:
        return real.start_new_thread(function, args, kwargs or {})
    child = found[0].spawn(lambda: _guarded(lambda: function(*args, **(kwargs or {}))), daemon=True)
    active.note(child, "start")
    return child.ident


def get_ident() -> int:
    """As `threading.get_ident`, with numbers that are the same in every run."""
    found = active.controlled()
    return real.get_ident() if found is None else found[1].ident


def get_native_id() -> int:
    """As `threading.get_native_id`: another number than `get_ident`, the same in every run."""
    found = active.controlled()
    return real.get_native_id() if found is None else found[1].ident + NATIVE


def sleep(seconds: float) -> None:
    """As `time.sleep`, on the virtual clock."""
    found = active.controlled()
    if found is None:
        real.sleep(seconds)
        return
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    engine, task = found
    if task.killed:
        engine.unwind(task)
    task.doing = ("sleep", None)
    task.line = active.student_line()
    key = ("sleep", task.line)
    if seconds and engine.any_pace:
        engine.point(key, free=True)
        engine.now += seconds
    elif seconds:
        engine.count()
        engine.block(lambda: False, engine.now + seconds, key)
    else:
        engine.point(key, free=True)


def _clock(actual: Callable[[], Any], began: float, unit: Callable[[float], Any]) -> Callable[[], Any]:
    """A clock that a controlled thread finds at `began` and the seconds since its schedule began, in its unit."""

    def clock() -> Any:
        found = active.controlled()
        if found is None:
            return actual()
        engine, task = found
        if not task.inside and active.called_by_program():
            task.line = active.student_line()
            task.moved = True  # it may do something else each time
            engine.point(("clock", task.line))
            engine.causality.tell(task, engine.now)
        return unit(began + engine.now)

    return clock


def clocks() -> dict[str, Callable[..., Any]]:
    """The functions of `time` that a controlled thread must not ask the real clock."""
    found: dict[str, Callable[..., Any]] = {"sleep": sleep}
    for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        began = EPOCH if name == "time" else 0.0
        found[name] = _clock(getattr(time, name), began, float)
        found[f"{name}_ns"] = _clock(getattr(time, f"{name}_ns"), began, _nanoseconds)
    return found


def date_clock(clock: Callable[[], float]) -> type[dt.datetime]:
    """As `datetime.datetime`, except that it goes by this clock."""

    class Datetime(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> Datetime:
            return cls.fromtimestamp(clock(), tz)

        @classmethod
        def utcnow(cls) -> Datetime:
            return cls.now(dt.timezone.utc).replace(tzinfo=None)

        @classmethod
        def today(cls) -> Datetime:
            return cls.now()

    Datetime.__name__ = Datetime.__qualname__ = "datetime"
    return Datetime


def _nanoseconds(seconds: float) -> int:
    return int(seconds * 1_000_000_000)
