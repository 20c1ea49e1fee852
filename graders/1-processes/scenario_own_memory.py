"""Scenarios of `own_memory`: calls whose results only the witness knows."""

from __future__ import annotations

import operator
from typing import Any

from forkjoin.probe.run import Run


def map_in_child(run: Run, cases: list[tuple[list[Any], str]], settle: bool = False) -> None:
    """Map a function over the items of each case."""
    student = run.load()
    for number, (items, form) in enumerate(cases):
        run.call(student.map_in_child, run.function(f"func{number}"), run.items(items, form), settle=settle)


def map_many(run: Run, count: int) -> None:
    """Map a function that takes no time over many numbers."""
    student = run.load()
    run.call(student.map_in_child, operator.neg, range(count))
