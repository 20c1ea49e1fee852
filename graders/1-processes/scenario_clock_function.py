"""Scenarios of `clock_function`: `tick` in the caller and in a process of the scenario's, clocks started and joined."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from functools import partial
from multiprocessing.process import BaseProcess
from typing import Any

from forkjoin.probe.run import Run
from forkjoin.probe.ticking import Out, SlowOut, end_children, joined

Case = tuple[int, float]  # count and interval


def ticks(run: Run, counts: Sequence[int]) -> None:
    """Call `tick` in this process, one call after the other."""
    student = run.load()
    for number, count in enumerate(counts):
        run.call(student.tick, count, 0, Out(f"out{number}", count))


def _tick_in_a_process(tick: Any, *arguments: object) -> None:
    multiprocessing.Process(target=tick, args=arguments).start()


def pauses(run: Run, cases: Sequence[Case], clock: bool) -> None:
    """Let one clock after the other tick, started by the student or by us, until it ends or only sleeps on."""
    student = run.load()
    begin = student.start_clock if clock else partial(_tick_in_a_process, student.tick)
    for number, (count, interval) in enumerate(cases):
        run.call(begin, count, interval, Out(f"out{number}", count))
        run.until_still(f"out{number}")
        end_children()


def start(run: Run, counts: Sequence[int], interval: float, slow: bool) -> list[Any]:
    """Start several clocks, then join them: what `joined` says of each. `slow`: each put lasts until all is still."""
    student = run.load()
    clocks: list[Any] = []

    def begin(count: int, out: object) -> None:
        clocks.append(student.start_clock(count, interval, out))

    for number, count in enumerate(counts):
        run.call(begin, count, (SlowOut if slow else Out)(f"out{number}", count))
    found = [
        joined(clock) if isinstance(clock, BaseProcess) else [f"it is a {type(clock).__name__}", None, None]
        for clock in clocks
    ]
    run.until_still("joined")
    return found


def end_at_once(run: Run, count: int) -> None:
    """A program that comes to its end before the first tick of its clock is over."""
    student = run.load()
    run.call(student.start_clock, count, 0, SlowOut("out", count))
