"""Scenarios of `parallel_map`: calls whose results only the witness knows."""

from __future__ import annotations

from typing import Any

from forkjoin.probe.run import Run


def parallel_map(run: Run, cases: list[tuple[list[Any], str, int]], settle: bool = False) -> None:
    """Map a function over the items of each case, with so many workers, on a machine of two processors.

    That number is said and not real: what is asked for is `workers` processes, however many processors there are.
    """
    run.say_processors(2)
    student = run.load()
    for number, (items, form, workers) in enumerate(cases):
        run.call(student.parallel_map, run.function(f"func{number}"), run.items(items, form), workers, settle=settle)
