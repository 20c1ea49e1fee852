"""A schedule drawn as columns, one for each thread: what each did, in the order in which it happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rich.table import Table
from rich.text import Text

from forkjoin.diagnosis.told import word
from forkjoin.language import gettext as _
from forkjoin.report.printable import one_line
from forkjoin.report.sheet import Sheet

# Steps are shown from the end, where the harm is done. A shrunk schedule has far fewer.
MOST_STEPS = 60
# A column narrower than this breaks "line 12: reads n → 0" into shreds.
_LEAST_COLUMN = 22
_NUMBER_COLUMN = 5


@dataclass(frozen=True)
class Schedule:
    """What is shown of a trace: its last steps, each with its number from 1, its thread, and what happened.

    `left_out`: how many steps came before them. `threads`: in the order in which they first appear.
    """

    left_out: int
    threads: list[str]
    steps: list[tuple[int, str, str]]


def schedule(trace: Sequence[dict[str, Any]], arrow: str = "→") -> Schedule:
    """Put the steps (`thread, action, object, value, line`, each may be absent) into words."""
    steps = [(number, _thread(step), _what(step, arrow)) for number, step in enumerate(trace, start=1)][-MOST_STEPS:]
    return Schedule(len(trace) - len(steps), list(dict.fromkeys(thread for _, thread, _ in steps)), steps)


def draw_trace(sheet: Sheet, trace: Sequence[dict[str, Any]], indent: int) -> None:
    """Draw the steps as columns, one for each thread, or as a list if narrow."""
    shown = schedule(trace, "→" if sheet.page.unicode else "->")
    if shown.left_out:
        sheet.write(_("(the first {count} steps are left out)").format(count=shown.left_out), "dim", indent)
    if _NUMBER_COLUMN + len(shown.threads) * _LEAST_COLUMN <= sheet.width - indent:
        sheet.draw(_columns(shown), indent)
        return
    for number, thread, what in shown.steps:
        sheet.write(f"{number:>3}. {word(thread)}, {what}", indent=indent)


def _columns(shown: Schedule) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False)
    table.add_column(_("step"), justify="right", header_style="dim", style="dim", no_wrap=True)
    for thread in shown.threads:
        table.add_column(Text(word(thread)), header_style="bold", overflow="fold", min_width=_LEAST_COLUMN - 2)
    for number, own, what in shown.steps:
        table.add_row(str(number), *(Text(what if own == thread else "") for thread in shown.threads))
    return table


def _thread(step: dict[str, Any]) -> str:
    return one_line(str(step.get("thread", "?")))


def _what(step: dict[str, Any], arrow: str) -> str:
    """Say what happened in one step: `line 12: reads n → 0`."""
    place = _("line {line}: ").format(line=step["line"]) if step.get("line") is not None else ""
    words = " ".join(word(str(step[key])) for key in ("action", "object") if step.get(key) is not None)
    value = f" {arrow} {step['value']}" if step.get("value") is not None else ""
    return one_line(f"{place}{words}{value}")
