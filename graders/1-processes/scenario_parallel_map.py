"""Scenarios of `parallel_map`: calls whose results only the witness knows."""

from __future__ import annotations

from typing import Any

from forkjoin.probe.run import Run


def parallel_map(run: Run, cases: list[tuple[list[Any], str, int]], settle: bool = False) -> None:
    """Map a function over the items of each case, with so many workers."""
    student = run.load()
    for number, (items, form, workers) in enumerate(cases):
        run.call(student.parallel_map, run.function(f"func{number}"), run.items(items, form), workers, settle=settle)
