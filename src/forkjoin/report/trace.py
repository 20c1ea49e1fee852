"""A schedule drawn as columns, one for each thread: what each did, in the order in which it happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from forkjoin.diagnosis.told import word
from forkjoin.language import gettext as _
from forkjoin.report.printable import one_line
from forkjoin.report.sheet import Page, Sheet

# Steps are shown from the end, where the harm is done. A shrunk schedule has far fewer.
MOST_STEPS = 60
# A column narrower than this breaks "line 12: reads n → 0" into shreds.
_LEAST_COLUMN = 22
_NUMBER_COLUMN = 5


def draw_trace(sheet: Sheet, trace: Sequence[dict[str, Any]], indent: int) -> None:
    """Draw the steps (`thread, action, object, value, line`, each may be absent) as columns, or as a list if narrow."""
    steps = list(enumerate(trace, start=1))[-MOST_STEPS:]
    if len(steps) < len(trace):
        sheet.write(_("(the first {count} steps are left out)").format(count=len(trace) - len(steps)), "dim", indent)
    threads = list(dict.fromkeys(_thread(step) for _, step in steps))
    if _NUMBER_COLUMN + len(threads) * _LEAST_COLUMN <= sheet.width - indent:
        sheet.draw(_columns(steps, threads, sheet.page), indent)
        return
    for number, step in steps:
        sheet.write(f"{number:>3}. {word(_thread(step))}, {_what(step, sheet.page)}", indent=indent)


def _columns(steps: Sequence[tuple[int, dict[str, Any]]], threads: Sequence[str], page: Page) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False)
    table.add_column(_("step"), justify="right", header_style="dim", style="dim", no_wrap=True)
    for thread in threads:
        table.add_column(Text(word(thread)), header_style="bold", overflow="fold", min_width=_LEAST_COLUMN - 2)
    for number, step in steps:
        cells = [Text(_what(step, page) if _thread(step) == thread else "") for thread in threads]
        table.add_row(str(number), *cells)
    return table


def _thread(step: dict[str, Any]) -> str:
    return one_line(str(step.get("thread", "?")))


def _what(step: dict[str, Any], page: Page) -> str:
    """Say what happened in one step: `line 12: reads n → 0`."""
    place = _("line {line}: ").format(line=step["line"]) if step.get("line") is not None else ""
    words = " ".join(word(str(step[key])) for key in ("action", "object") if step.get(key) is not None)
    value = f" {'→' if page.unicode else '->'} {step['value']}" if step.get("value") is not None else ""
    return one_line(f"{place}{words}{value}")
