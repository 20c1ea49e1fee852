"""Scenarios of `pool_tasks`: tasks whose results only the witness knows."""

from __future__ import annotations

from typing import Any

from forkjoin.probe import values
from forkjoin.probe.run import Run


def run_tasks(run: Run, cases: list[tuple[list[list[Any]], int | None]], settle: bool = False) -> None:
    """Run the tasks of each case with so many workers; None leaves the number to the default."""
    student = run.load()
    for number, (tasks, workers) in enumerate(cases):
        args_list = [tuple(values.build(argument) for argument in task) for task in tasks]
        extra = [] if workers is None else [workers]
        run.call(student.run_tasks, run.function(f"func{number}"), args_list, *extra, settle=settle)
