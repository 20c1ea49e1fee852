"""The table of exercises, for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from forkjoin.course import Exercise
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.report.sheet import Page, Sheet
from forkjoin.workspace import Stage

_STYLES = {N_("not started"): "dim", N_("in work"): "yellow", N_("done"): "green"}
_OTHER_COLUMNS = 34  # the width of mark, state, best and points, with all gaps between columns


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
    sheet.write(
        _("{done} of {count} exercises are done, {points} of {most} points").format(
            done=done, count=len(rows), points=points, most=most
        ),
        "bold",
    )
    return sheet.text()


def _course(rows: Sequence[Row]) -> Table:
    table = _table(_("topic"), _("exercise"))
    table.add_column(_("points"), no_wrap=True, justify="right")
    table.add_column(_("title"), overflow="fold")
    for row in rows:
        one = row.exercise
        table.add_row(Text(one.topic), Text(one.name, "bold"), str(one.points), Text(one.title))
    return table


def _progress(rows: Sequence[Row], page: Page) -> Table:
    texts = [(row.exercise.topic, row.exercise.name, row.exercise.title) for row in rows]
    topic, name, title = (max(map(cell_len, column)) for column in zip(*texts, strict=True))
    without_titles = _OTHER_COLUMNS + topic + name
    # Titles that have to be folded would make the table twice as long: a student's own columns come first.
    titles, narrow = without_titles + title <= page.width, without_titles > page.width
    table = _table("", *([] if narrow else [_("topic")]), _("exercise"), _("state"))
    table.columns[0].min_width, table.columns[-1].min_width = 1, max(cell_len(_(stage)) for stage in _STYLES)
    for heading in [_("best")] if narrow else [_("best"), _("points")]:
        table.add_column(heading, no_wrap=True, justify="right", min_width=cell_len(heading))
    if titles:
        table.add_column(_("title"), no_wrap=True)
    for row in rows:
        table.add_row(*_cells(row, page, narrow=narrow, titles=titles))
    return table


def _cells(row: Row, page: Page, *, narrow: bool, titles: bool) -> list[Text]:
    one, stage = row.exercise, row.stage or "not started"
    mark = Text(("→" if page.unicode else ">") if row.following else "", "bold cyan")
    best = Text(str(row.best) if row.best or stage != "not started" else "")
    before = [mark] if narrow else [mark, Text(one.topic)]
    after = [best] if narrow else [best, Text(str(one.points))]
    return [
        *before,
        Text(one.name, "bold"),
        Text(_(stage), _STYLES[stage]),
        *after,
        *([Text(one.title)] if titles else []),
    ]


def _table(*names: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name in names:
        table.add_column(name, no_wrap=True)
    return table
