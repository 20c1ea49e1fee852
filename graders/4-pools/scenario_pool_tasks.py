"""Scenarios of `pool_tasks`: tasks whose results only the witness knows."""

from __future__ import annotations

import os
from typing import Any

from forkjoin.probe import shared, values
from forkjoin.probe.run import Run


def run_tasks(run: Run, cases: list[tuple[list[list[Any]], int | None]], settle: bool = False) -> None:
    """Run the tasks of each case with so many workers; None leaves the number to the default."""
    os.cpu_count = lambda: 1  # on each machine the same: who goes by it and not by `workers` has too few
    student = run.load()
    for number, (tasks, workers) in enumerate(cases):
        args_list = [tuple(values.build(argument) for argument in task) for task in tasks]
        extra = [] if workers is None else [workers]
        run.call(student.run_tasks, run.function(f"func{number}"), args_list, *extra, settle=settle)


def run_in_steps(run: Run, tasks: list[list[Any]], workers: int, gate: str) -> None:
    """Run the tasks; processes that use a shared Value take their steps at it together, as the gate opens."""
    shared.watch_all_values()
    shared.observe(shared.Gates(gate))
    run_tasks(run, [(tasks, workers)])
