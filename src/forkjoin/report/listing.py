"""The table of exercises, for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.table import Table
from rich.text import Text

from forkjoin.course import Exercise
from forkjoin.report.sheet import Page, Sheet
from forkjoin.workspace import Stage

_STYLES = {"not started": "dim", "in work": "yellow", "done": "green"}
# Below this, titles get so narrow that they make the table long: a student's own columns come first.
_ROOM_FOR_TITLES = 100


@dataclass(frozen=True)
class Row:
    """An exercise; in a workspace also how far it is, the best points so far, and whether it is the next to do."""

    exercise: Exercise
    stage: Stage | None = None
    best: int | None = None
    following: bool = False


def list_text(rows: Sequence[Row], page: Page) -> str:
    """Write the exercises as a table; with how far each is, and a mark at the next one, where that is known."""
    sheet = Sheet(page)
    if all(row.stage is None for row in rows):
        sheet.draw(_course(rows))
        return sheet.text()
    sheet.draw(_progress(rows, page))
    done = sum(row.stage == "done" for row in rows)
    points, most = sum(row.best or 0 for row in rows), sum(row.exercise.points for row in rows)
    sheet.write()
    sheet.write(f"{done} of {len(rows)} exercises are done, {points} of {most} points", "bold")
    return sheet.text()


def _course(rows: Sequence[Row]) -> Table:
    table = _table("topic", "exercise")
    table.add_column("points", no_wrap=True, justify="right")
    table.add_column("title", overflow="fold")
    for row in rows:
        one = row.exercise
        table.add_row(Text(one.topic), Text(one.name, "bold"), str(one.points), Text(one.title))
    return table


def _progress(rows: Sequence[Row], page: Page) -> Table:
    titles = page.width >= _ROOM_FOR_TITLES
    table = _table("", "topic", "exercise", "state")
    table.add_column("best", no_wrap=True, justify="right")
    table.add_column("points", no_wrap=True, justify="right")
    if titles:
        table.add_column("title", overflow="fold")
    for row in rows:
        one, stage = row.exercise, row.stage or "not started"
        mark = Text(("→" if page.unicode else ">") if row.following else "", "bold cyan")
        cells = [mark, Text(one.topic), Text(one.name, "bold"), Text(stage, _STYLES[stage])]
        best = str(row.best) if row.best or stage != "not started" else ""
        table.add_row(*cells, best, str(one.points), *([Text(one.title)] if titles else []))
    return table


def _table(*names: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name in names:
        table.add_column(name, no_wrap=True)
    return table
