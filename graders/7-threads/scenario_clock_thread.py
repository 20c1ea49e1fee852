"""Scenarios of `clock_thread`: on a virtual clock under the controlled scheduler, and as a plain program."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from types import ModuleType
from typing import Any

from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget, now
from forkjoin.probe.values import describe
from forkjoin.probe.watching import until_still

Case = tuple[int, float]  # count and interval

# The threads have nothing to do with one another, so few schedules say all; but a pause may be made of many short ones.
_BUDGET = Budget(bounded=12, walks=3, pct=0, steps=300_000)


class Out:
    """`out`: notes when, in which thread, and what is put; a thread that does not stop by itself is ended."""

    def __init__(self, count: int, slow: float = 0.0) -> None:
        """`slow`: so many seconds a put takes."""
        self.puts: list[list[Any]] = []
        self._most, self._slow = count + 2, slow

    def put(self, item: object) -> None:
        """Take an item in."""
        self.puts.append([now(), threading.get_ident(), describe(item)])
        if len(self.puts) > self._most:
            raise SystemExit
        if self._slow:
            time.sleep(self._slow)


class Stuck:
    """An `out` whose put never comes back."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()

    def put(self, _: object) -> None:
        """Wait for ever."""
        self._lock.acquire()


def ticks(run: Run, cases: Sequence[Case]) -> dict[str, Any]:
    """What `tick` puts in a thread of the scenario's, one call after the other; what clocks put at the same time."""

    def program(student: ModuleType) -> list[Any]:
        called = [_tick_alone(student, count, interval)[0].puts for count, interval in cases]
        outs = [Out(count) for count, _ in cases]
        for (count, interval), out in zip(cases, outs, strict=True):
            student.start_clock(count, interval, out)
        until_still()
        return [[[ident, item] for _, ident, item in puts] for puts in [*called, *(out.puts for out in outs)]]

    return run.explore(program, _BUDGET)


def _tick_alone(student: ModuleType, count: int, interval: float) -> tuple[Out, float]:
    """What one call of `tick` put, and when it returned."""
    out = Out(count)
    worker = threading.Thread(target=student.tick, args=(count, interval, out))
    worker.start()
    worker.join()
    return out, now()


def _clock_alone(student: ModuleType, count: int, interval: float) -> tuple[Out, float]:
    """What one clock put, and when it ended."""
    out = Out(count)
    student.start_clock(count, interval, out).join()
    return out, now()


def idents(run: Run, counts: Sequence[int]) -> list[Any]:
    """What `tick` puts when the main thread calls it, with the interpreter's own idents."""
    student = run.load()
    outs = [Out(count) for count in counts]
    for count, out in zip(counts, outs, strict=True):
        run.call(student.tick, count, 0.0, out)
    return [[[ident, item] for _, ident, item in out.puts] for out in outs]


def pauses(run: Run, count: int, interval: float) -> dict[str, Any]:
    """When ticks were put and when it was over, in seconds: of a call of `tick`, then of a clock."""

    def program(student: ModuleType) -> list[Any]:
        found = []
        for alone in (_tick_alone, _clock_alone):
            began = now()
            out, ended = alone(student, count, interval)
            found.append([[when - began for when, *_ in out.puts], ended - began])
        return found

    return run.explore(program, _BUDGET)


def together(run: Run, cases: Sequence[Case]) -> dict[str, Any]:
    """When clocks that are started one after the other put their ticks, in seconds since then."""

    def program(student: ModuleType) -> list[list[float]]:
        outs, began = [Out(count) for count, _ in cases], now()
        for (count, interval), out in zip(cases, outs, strict=True):
            student.start_clock(count, interval, out)
        until_still()
        return [[when - began for when, *_ in out.puts] for out in outs]

    return run.explore(program, _BUDGET)


def waiting(run: Run, count: int, interval: float, slow: float) -> dict[str, Any]:
    """How many seconds `start_clock` takes when each put takes long."""

    def program(student: ModuleType) -> float:
        began = now()
        student.start_clock(count, interval, Out(count, slow))
        return now() - began

    return run.explore(program, _BUDGET)


def returned(run: Run, count: int, interval: float) -> dict[str, Any]:
    """What `start_clock` returned, the idents of the threads that put, and whether it has ended long afterwards."""

    def program(student: ModuleType) -> dict[str, Any]:
        out = Out(count)
        clock = student.start_clock(count, interval, out)
        if not isinstance(clock, threading.Thread):
            return {"kind": type(clock).__name__, "thread": False}
        started = clock.ident is not None
        until_still()
        putting = [ident for _, ident, _ in out.puts]
        return {
            "thread": True,
            "main": clock is threading.current_thread(),
            "started": started,
            "own": [ident == clock.ident for ident in putting],
            "ended": not clock.is_alive(),
        }

    return run.explore(program, _BUDGET)


def end_at_once(run: Run, count: int) -> None:
    """A program that ends while its clock is in the middle of a put."""
    student = run.load()
    run.call(student.start_clock, count, 0.0, Stuck())


def use(run: Run, counts: Sequence[int]) -> None:
    """A program that waits for its clocks before it ends."""
    student = run.load()

    def wait_for(count: int) -> None:
        student.start_clock(count, 0.0, Out(count)).join()

    for count in counts:
        run.call(wait_for, count, settle=True)
