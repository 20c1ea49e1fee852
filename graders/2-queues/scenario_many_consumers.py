"""Scenarios of `many_consumers`: work whose results only the witness knows."""

from __future__ import annotations

import operator
from collections.abc import Iterator
from typing import Any

from forkjoin.probe import items as payloads
from forkjoin.probe import values
from forkjoin.probe.ends import PlainQueue
from forkjoin.probe.run import Run


def run_all(run: Run, cases: list[tuple[list[Any], int, str]], settle: bool = False) -> None:
    """Run the whole program, once for each case: its items, the number of consumers, how the items are given."""
    student = run.load()
    for number, (items, consumers, form) in enumerate(cases):
        given = _slow(items, run.queue(f"gate{number}")) if form == "slow" else run.items(items, form)
        run.call(student.run, run.function(f"work{number}"), given, consumers, settle=settle)


def run_many(run: Run, count: int, consumers: int) -> None:
    """Run the whole program on many numbers and on work that takes no time."""
    student = run.load()
    run.call(student.run, operator.neg, range(count), consumers)


def _slow(items: list[Any], gate: PlainQueue) -> Iterator[object]:
    """A generator that has each item only when the witness opens its gate."""
    payloads.report("read", None)
    for item in items:
        gate.get()
        yield values.build(item)
