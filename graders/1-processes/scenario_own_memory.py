"""Scenarios of `own_memory`: calls whose results only the witness knows."""

from __future__ import annotations

from typing import Any

from forkjoin.probe.run import Run


def map_in_child(run: Run, cases: list[tuple[list[Any], str]], settle: bool = False) -> None:
    """Map a function over the items of each case."""
    student = run.load()
    for number, (items, form) in enumerate(cases):
        run.call(student.map_in_child, run.function(f"func{number}"), run.items(items, form), settle=settle)
