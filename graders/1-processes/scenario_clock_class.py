"""Scenarios of `clock_class`: clocks made, started, joined, looked at, and left to themselves."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from multiprocessing.process import BaseProcess
from typing import Any

from forkjoin.probe import values
from forkjoin.probe.run import Run
from forkjoin.probe.ticking import Out, SlowOut, end_children, joined

Case = tuple[int, float]  # count and interval


class NamingOut(Out):
    """`out` that hears under which name the clock's process ticks."""

    def put(self, item: object) -> None:
        """Give name and item to the witness."""
        super().put((multiprocessing.current_process().name, *item) if isinstance(item, tuple) else item)


class FailingOut(Out):
    """`out` whose put raises once, at the tick with this number."""

    def __init__(self, name: str, count: int, at: int, error: values.Spec) -> None:
        super().__init__(name, count)
        self._left, self._error = at, error

    def put(self, item: object) -> None:
        """Give the item to the witness, or raise."""
        super().put(item)
        self._left -= 1
        if self._left == -1:
            raise values.build(self._error)


def made(run: Run, count: int) -> list[Any]:
    """Make a clock and start nothing: whether it comes from a class, whether it is a process, its type's name."""
    student = run.load()
    clocks: list[Any] = []
    run.call(lambda: clocks.append(student.ClockProcess(count, 0, Out("out", count))))
    run.until_still("made")
    clock = clocks[0] if clocks else None
    return [isinstance(student.ClockProcess, type), isinstance(clock, BaseProcess), type(clock).__name__]


def start(run: Run, counts: Sequence[int], interval: float, slow: bool) -> list[Any]:
    """Make clocks, start them, then join them: what `joined` says of each. `slow`: puts last until all is still."""
    student = run.load()
    outs = [(SlowOut if slow else Out)(f"out{number}", count) for number, count in enumerate(counts)]
    clocks: list[Any] = []

    def make() -> None:
        clocks.extend(student.ClockProcess(count, interval, out) for count, out in zip(counts, outs, strict=True))

    run.call(make)
    for clock in clocks:
        run.call(lambda clock=clock: clock.start())
    found = [joined(clock) for clock in clocks]
    run.until_still("joined")
    return found


def pauses(run: Run, cases: Sequence[Case]) -> None:
    """Let one clock after the other tick until it ends or only sleeps on."""
    student = run.load()

    def begin(*case: Any) -> None:
        student.ClockProcess(*case).start()

    for number, (count, interval) in enumerate(cases):
        run.call(begin, count, interval, Out(f"out{number}", count))
        run.until_still(f"out{number}")
        end_children()


def end_at_once(run: Run, count: int, daemon: bool) -> None:
    """A program that comes to its end before the first tick of its clock is over. `daemon`: it was made a daemon."""
    student = run.load()

    def begin() -> None:
        clock = student.ClockProcess(count, 0, SlowOut("out", count))
        if daemon:
            clock.daemon = True
        clock.start()

    run.call(begin)


def attributes(run: Run, count: int) -> dict[str, Any]:
    """What the attributes of two clocks say: as they were made, given a name or a flag, started, and joined."""
    student = run.load()
    found: dict[str, Any] = {}

    def use() -> None:
        clock, other = (student.ClockProcess(count, 0, NamingOut(f"out{number}", count)) for number in range(2))
        found["made"] = _seen(clock)
        clock.name = "Ada"
        other.daemon = True
        found["named"] = _seen(clock)
        found["daemon"] = [values.describe(other.daemon)]
        clock.start()
        other.start()
        found["started"] = _seen(clock)[:3]  # it may have ended already
        found["daemon"].append(values.describe(other.daemon))
        clock.join()
        other.join()
        found["joined"] = _seen(clock)

    run.call(use)
    return found


def _seen(clock: Any) -> list[Any]:
    return [values.describe(value) for value in (clock.name, clock.daemon, clock.pid, clock.exitcode)]


def held(run: Run) -> list[Any]:
    """What pid and exit code say while the clock ticks, and after it was killed."""
    student = run.load()
    found: list[Any] = []

    def begin() -> Any:
        clock = student.ClockProcess(2, 0, SlowOut("out", 2))
        clock.start()
        found.extend(map(values.describe, (clock.exitcode, clock.is_alive())))
        clock.kill()
        clock.join()
        found.extend(map(values.describe, (clock.exitcode, clock.is_alive())))

    run.call(begin)
    return found


def failing(run: Run, count: int, cases: Sequence[tuple[int, values.Spec]]) -> list[Any]:
    """The exit codes of clocks whose `out` raises at one tick each."""
    student = run.load()
    clocks: list[Any] = []

    def begin(out: object) -> None:
        clocks.append(student.ClockProcess(count, 0, out))
        clocks[-1].start()

    for number, (at, error) in enumerate(cases):
        run.call(begin, FailingOut(f"out{number}", count, at, error))
    return [joined(clock)[2] for clock in clocks]
