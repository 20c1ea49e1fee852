"""A schedule as a table of text, with a column for each thread: what each did, in the order in which it happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rich.table import Table
from rich.text import Text

from forkjoin.diagnosis.told import word
from forkjoin.language import gettext as _
from forkjoin.report.schedule import Schedule, Step
from forkjoin.report.sheet import Sheet

# Steps are shown from the end, where the harm is done. A shrunk schedule has far fewer.
MOST_STEPS = 60
# A column narrower than this breaks "line 12: reads n → 0" into shreds.
_LEAST_COLUMN = 22
_NUMBER_COLUMN = 5


@dataclass(frozen=True)
class Columns:
    """What is shown of a trace: its last steps, each with its number from 1, its thread, and what happened.

    `left_out`: how many steps came before them. `threads`: in the order in which they first appear.
    """

    left_out: int
    threads: list[str]
    steps: list[tuple[int, str, str]]


def columns_of(trace: Sequence[Any], arrow: str = "→") -> Columns:
    """Put the steps (`thread, action, object, value, line`, each may be absent) into words."""
    known = Schedule(trace).steps
    before = len(trace) - len(known)
    steps = [(before + step.number, step.thread or "?", _what(step, arrow)) for step in known][-MOST_STEPS:]
    return Columns(len(trace) - len(steps), list(dict.fromkeys(step[1] for step in steps)), steps)


def draw_trace(sheet: Sheet, trace: Sequence[dict[str, Any]], indent: int) -> None:
    """Draw the steps as columns, one for each thread, or as a list if narrow."""
    shown = columns_of(trace, "→" if sheet.page.unicode else "->")
    if shown.left_out:
        sheet.write(_("(the first {count} steps are left out)").format(count=shown.left_out), "dim", indent)
    if _NUMBER_COLUMN + len(shown.threads) * _LEAST_COLUMN <= sheet.width - indent:
        sheet.draw(_table(shown), indent)
        return
    for number, thread, what in shown.steps:
        sheet.write(f"{number:>3}. {word(thread)}, {what}", indent=indent)


def _table(shown: Columns) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False)
    table.add_column(_("step"), justify="right", header_style="dim", style="dim", no_wrap=True)
    for thread in shown.threads:
        table.add_column(Text(word(thread)), header_style="bold", overflow="fold", min_width=_LEAST_COLUMN - 2)
    for number, own, what in shown.steps:
        table.add_row(str(number), *(Text(what if own == thread else "") for thread in shown.threads))
    return table


def _what(step: Step, arrow: str) -> str:
    """Say what happened in one step: `line 12: read n → 0`."""
    place = _("line {line}: ").format(line=step.line) if step.line is not None else ""
    return f"{place}{step.what(arrow)}"
