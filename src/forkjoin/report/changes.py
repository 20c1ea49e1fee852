"""Whose points changed, as a table for people."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from forkjoin.batch.changes import Change
from forkjoin.report.printable import one_line
from forkjoin.report.sheet import Page, Sheet


def changes_text(changes: Sequence[Change], page: Page) -> str:
    """Write a row for each exercise of each student whose points changed, and how many students that are."""
    sheet = Sheet(page)
    if not changes:
        sheet.write("nobody's points changed")
        return sheet.text()
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("student", overflow="fold")
    table.add_column("exercise", overflow="fold")
    for title in ("before", "after", "of"):
        table.add_column(title, justify="right", no_wrap=True)
    for change in changes:
        cells = _points(change.before), _points(change.after), Text(str(change.max_points))
        table.add_row(Text(one_line(change.student)), Text(one_line(change.exercise)), *cells)
    sheet.draw(table)
    students = len({change.student for change in changes})
    sheet.write()
    sheet.write("one student's points changed" if students == 1 else f"{students} students' points changed", "bold")
    return sheet.text()


def _points(points: int | None) -> Text:
    return Text("?" if points is None else str(points))
