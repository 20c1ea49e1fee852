"""Progress on stderr, for people who wait: a bar at a terminal, else a line now and then."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from forkjoin.cli.terminal import note

# Fewer steps than this are soon over: without a terminal, nothing is said of them.
_WORTH_A_LINE = 20
_TENTHS = 10


class Step(Protocol):
    """What counts the steps."""

    def __call__(self, done: str, /, *, kept: bool = False) -> None:
        """Say what is done. What was `kept` of an earlier run tells nothing of how long the rest takes."""


@contextmanager
def progress(total: int, doing: str, *, lines: bool = False) -> Iterator[Step]:
    """Show how many of `total` steps are done and how long the rest may take; give the function that says what is done.

    When stderr is no terminal, nothing is shown, or, with `lines`, a line after each tenth of many steps. What `note`
    writes meanwhile stands above the bar, which is gone in the end.
    """
    if not sys.stderr.isatty():
        yield _in_lines(total, doing) if lines and total >= _WORTH_A_LINE else _in_silence
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    times = (TimeElapsedColumn(), TextColumn("left:"), TimeRemainingColumn())
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), *times)
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=total)

        def step(done: str, *, kept: bool = False) -> None:
            bar.update(task, advance=1, description=f"{doing}: {escape(done)}")
            if kept:
                bar.reset(task, completed=int(bar.tasks[0].completed))  # its clock

        yield step


def _in_silence(_done: str, *, kept: bool = False) -> None:
    pass


def _in_lines(total: int, doing: str) -> Step:
    began, steps, worked = time.monotonic(), 0, 0

    def step(_done: str, *, kept: bool = False) -> None:
        nonlocal steps, worked
        steps, worked = steps + 1, worked + (not kept)
        if steps * _TENTHS // total > (steps - 1) * _TENTHS // total:
            left = (time.monotonic() - began) / max(worked, 1) * (total - steps)
            known = worked and steps < total
            note(f"{doing}: {steps} of {total}" + (f", about {_duration(left)} left" if known else ""))

    return step


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"  # noqa: PLR2004 - minutes in an hour
