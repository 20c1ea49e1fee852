"""What stands around a report while an exercise is watched: a line or two, and below all how far it goes, and keys."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.report.printable import one_line
from forkjoin.report.sheet import Page, Sheet

_KEYS = N_("n next, h hint, l list, c check all, r run again, x reset, q quit")
_BAR = 40


def lines_text(lines: Sequence[str], page: Page) -> str:
    """Write some lines, each a paragraph."""
    sheet = Sheet(page)
    for line in lines:
        sheet.write(one_line(line), "bold")
    return sheet.text()


def footer_text(file: str, done: int, count: int, page: Page) -> str:
    """Write how many exercises are done, which file is watched, and the keys."""
    sheet = Sheet(page)
    # Not rich's bar: without colours, its two parts look alike.
    full, empty = ("━", "─") if page.unicode else ("#", "-")
    width = min(_BAR, sheet.width)
    filled = width * done // max(count, 1)
    sheet.write(Text(full * filled, "green").append(empty * (width - filled), "dim"))
    sheet.write(
        _("{done} of {count} done; watching {file}").format(done=done, count=count, file=one_line(file)), "bold"
    )
    sheet.write(_(_KEYS), "dim")
    return sheet.text()
