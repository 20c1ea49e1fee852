"""Scenarios of `clock_function`: `tick` in the caller and in a process of the scenario's, clocks started and joined."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from functools import partial
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING, Any

from forkjoin.probe.ends import Gate, Sink

if TYPE_CHECKING:  # spawned children import this module as well, for the classes below
    from forkjoin.probe.run import Run

Case = tuple[int, float]  # count and interval


class Out(Sink):
    """`out`: a tuple of any kind is a tuple; false in every test for truth, and empty."""

    def put(self, item: object) -> None:
        """Give the item to the witness."""
        super().put(tuple(item) if isinstance(item, tuple) else item)

    def __len__(self) -> int:
        return 0


class SlowOut(Gate, Out):
    """`out` whose puts last until all is still, and no call is under way."""


def ticks(run: Run, counts: Sequence[int]) -> None:
    """Call `tick` in this process, one call after the other."""
    student = run.load()
    for number, count in enumerate(counts):
        run.call(student.tick, count, 0, Out(f"out{number}"))


def _tick_in_a_process(tick: Any, *arguments: object) -> None:
    multiprocessing.Process(target=tick, args=arguments).start()


def pauses(run: Run, cases: Sequence[Case], clock: bool) -> None:
    """Let one clock after the other tick, started by the student or by us, until it ends or only sleeps on."""
    student = run.load()
    begin = student.start_clock if clock else partial(_tick_in_a_process, student.tick)
    for number, (count, interval) in enumerate(cases):
        run.call(begin, count, interval, Out(f"out{number}"))
        run.until_still(f"out{number}")
        for child in multiprocessing.active_children():
            child.kill()
            child.join()


def start(run: Run, counts: Sequence[int], slow: bool = False) -> list[Any]:
    """Start several clocks, then join them: see `_joined`. `slow`: so is each put."""
    student = run.load()
    clocks: list[Any] = []

    def begin(count: int, out: object) -> None:
        clocks.append(student.start_clock(count, 0, out))

    for number, count in enumerate(counts):
        run.call(begin, count, (SlowOut if slow else Out)(f"out{number}"))
    found = [_joined(clock) for clock in clocks]
    run.until_still("joined")
    return found


def _joined(clock: Any) -> list[Any]:
    """Join what was returned: what is wrong with it, its pid and its exit code."""
    if not isinstance(clock, BaseProcess):
        return [f"it returned a {type(clock).__name__}", None, None]
    try:
        clock.join()
    except Exception as error:  # noqa: BLE001 - most often it was not started, or is nobody's child
        return [f"it cannot be joined: {type(error).__name__}: {error}"[:300], clock.pid, None]
    return [None, clock.pid, clock.exitcode]


def end_at_once(run: Run, count: int) -> None:
    """A program that comes to its end before the first tick of its clock is over."""
    student = run.load()
    run.call(student.start_clock, count, 0, SlowOut("out"))
