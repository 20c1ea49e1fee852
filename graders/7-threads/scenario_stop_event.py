"""Scenarios of `stop_event`: on a virtual clock under the controlled scheduler."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget, active, now

# Where one thread waits for time to go by, and another for it, few schedules say all.
_FEW = Budget(bounded=12, walks=3, pct=0)
_MANY = Budget(bounded=150, walks=30, pct=30)
_INTERVAL = 100.0
_MOST = 40  # calls after which a thread that calls on and on is ended


class WorkError(Exception):
    """What `work` raises."""


class Work:
    """`work`: notes when and in which thread each call began and ended."""

    def __init__(self, act: Callable[[int], None] = lambda _: None) -> None:
        """`act`: what a call does, given its number from 1."""
        self.begun: list[float] = []
        self.ended: list[float] = []
        self.threads: list[int] = []
        self._act = act

    def __call__(self) -> None:
        """One call."""
        self.begun.append(now())
        self.threads.append(threading.get_ident())
        if len(self.begun) > _MOST:
            raise SystemExit
        try:
            self._act(len(self.begun))
        finally:
            self.ended.append(now())


def _threads() -> list[int]:
    """The idents of all threads that have not ended but the calling one."""
    engine = active.engine
    assert engine is not None  # only within a schedule
    return [task.ident for task in engine.tasks if not task.finished and task is not engine.current]


def repeats(run: Run) -> dict[str, Any]:
    """Two repeaters one after the other: how often each called in a long time, and in which threads."""

    def program(student: ModuleType) -> list[Any]:
        found = []
        for _ in range(2):
            work = Work()
            repeater = student.Repeater(work, _INTERVAL)
            made = len(work.begun)
            began = now()
            repeater.start()
            waited = now() - began
            time.sleep(3.5 * _INTERVAL)
            repeater.stop()
            own = threading.get_ident() in work.threads
            found.append([made, waited, len(work.begun), len(set(work.threads)), own])
        return found

    return run.explore(program, _FEW)


def intervals(run: Run, interval: float, lengths: list[float], lasting: float) -> dict[str, Any]:
    """When calls of these lengths (then of none) began and ended, and when it was started and stopped."""

    def program(student: ModuleType) -> dict[str, Any]:
        work = Work(lambda number: time.sleep(lengths[number - 1]) if number <= len(lengths) else None)
        repeater = student.Repeater(work, interval)
        began = now()
        repeater.start()
        time.sleep(lasting)
        asked = now()
        repeater.stop()
        return {"began": began, "begun": work.begun, "ended": work.ended, "asked": asked}

    return run.explore(program, _FEW)


def stops(run: Run, length: float, after: float, elsewhere: bool) -> dict[str, Any]:
    """Stop, from the main thread or from another, `after` seconds; each call lasts `length`."""

    def program(student: ModuleType) -> dict[str, Any]:
        work = Work(lambda _: time.sleep(length) if length else None)
        repeater = student.Repeater(work, _INTERVAL)
        found: dict[str, Any] = {}

        def stop() -> None:
            asked, before = now(), _threads()
            repeater.stop()
            found.update(took=now() - asked, left=_ended_only(before))
            found["calls"], found["over"] = len(work.begun), len(work.ended)

        repeater.start()
        time.sleep(after)
        _in_thread(stop) if elsewhere else stop()
        time.sleep(5 * _INTERVAL)
        return {**found, "later": len(work.begun)}

    return run.explore(program, _FEW)


def _ended_only(before: list[int]) -> int:
    """How many of these threads have not ended, the main thread and the caller left aside."""
    main = threading.main_thread().ident
    return len([ident for ident in _threads() if ident in before and ident != main])


def _in_thread(function: Callable[[], None]) -> None:
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()


def twice(run: Run, started: bool, after: float) -> dict[str, Any]:
    """Stop again and again, and how long it takes; perhaps without a start."""

    def program(student: ModuleType) -> list[Any]:
        work = Work()
        repeater = student.Repeater(work, _INTERVAL)
        if started:
            repeater.start()
        time.sleep(after)
        began = now()
        repeater.stop()
        if started:
            repeater.stop()
            _in_thread(repeater.stop)
        took, calls = now() - began, len(work.begun)
        time.sleep(3 * _INTERVAL)
        return [took, len(work.begun) - calls, len(_threads())]

    return run.explore(program, _FEW)


def from_work(run: Run, call: int, length: float, later: float) -> dict[str, Any]:
    """Call number `call` stops its repeater, and goes on for `length` seconds; another thread stops it `later`."""

    def program(student: ModuleType) -> dict[str, Any]:
        found: dict[str, Any] = {"inner": None}
        told = threading.Event()

        def act(number: int) -> None:
            if number != call:
                return
            began = now()
            repeater.stop()
            found["inner"] = now() - began
            told.set()
            time.sleep(length)
            found["rest"] = True

        work = Work(act)
        repeater = student.Repeater(work, _INTERVAL)
        repeater.start()
        told.wait()
        if later:
            time.sleep(later)
        before = _threads()
        repeater.stop()
        found.update(left=_ended_only(before), over=len(work.ended), calls=len(work.begun))
        time.sleep(3 * _INTERVAL)
        return {**found, "later": len(work.begun)}

    return run.explore(program, _FEW)


def raising(run: Run, call: int, after: float) -> dict[str, Any]:
    """Call number `call` raises; stop comes later, or while that happens."""

    def program(student: ModuleType) -> list[Any]:
        def act(number: int) -> None:
            if number == call:
                raise WorkError("as work may")

        work = Work(act)
        repeater = student.Repeater(work, _INTERVAL)
        repeater.start()
        time.sleep(after)
        left = len(_threads())
        with_errors = active.engine
        assert with_errors is not None
        repeater.stop()
        # Where the exception of `work` goes is not graded; any other one is.
        with_errors.errors[:] = [one for one in with_errors.errors if not isinstance(one[1], WorkError)]
        return [len(work.begun), left, len(_threads())]

    return run.explore(program, _FEW)


def any_moment(run: Run, stoppers: int, inside: bool, after: float) -> dict[str, Any]:
    """Start, and stop from several threads at once, at whatever moment from `after` seconds on.

    `inside`: the first call stops as well, and the others do while it is under way.
    """

    def program(student: ModuleType) -> list[Any]:
        def act(_: int) -> None:
            if inside:
                begun.set()
                repeater.stop()

        begun = threading.Event()
        work = Work(act)
        repeater = student.Repeater(work, _INTERVAL)
        left: list[int] = []

        def stop() -> None:
            before = _threads()
            repeater.stop()
            left.append(len([ident for ident in _threads() if ident in before and ident not in outside]))

        outside = [threading.get_ident()]
        others = [threading.Thread(target=stop) for _ in range(stoppers - 1)]
        repeater.start()
        if inside:
            begun.wait()
        elif after:
            time.sleep(after)
        asked = now()
        for other in others:
            other.start()
            outside.append(other.ident or 0)
        stop()
        calls, over, took = len(work.begun), len(work.ended), now() - asked
        for other in others:
            other.join()
        time.sleep(3 * _INTERVAL)
        return [max(left), calls - over, len(work.begun) - calls, took, len(work.begun)]

    return run.explore(program, _MANY)
