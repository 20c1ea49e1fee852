"""The report for the student at the terminal: what was right, what was not, where, and what to look up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.report.printable import one_line, printable, shortened
from forkjoin.report.sheet import Page, Sheet
from forkjoin.report.trace import draw_trace
from forkjoin.score import CheckResult, ExerciseResult, Score

_STYLES = {
    "passed": "green",
    "failed": "bold red",
    "missing": "yellow",
    "skipped": "dim",
    "ungraded": "bold magenta",
}
STATUSES = {
    "passed": N_("passed"),
    "failed": N_("failed"),
    "missing": N_("not handed in"),
    "ungraded": N_("could not be graded"),
}
"""What has become of an exercise, in words."""
_INDENT = 2
_GAP = 2


def score_text(score: Score, page: Page, locate: Callable[[str], str] = str) -> str:
    """Write a score for the student who got it.

    `locate` turns a file as the score names it (`2-queues/sentinel.py`) into a path that can be opened from where the
    reader is. Of a hidden check no more than its title and points is shown.
    """
    sheet = Sheet(page)
    for exercise in score.exercises:
        _exercise(sheet, exercise, locate)
        sheet.write()
    _total(sheet, score)
    return sheet.text()


def _exercise(sheet: Sheet, exercise: ExerciseResult, locate: Callable[[str], str]) -> None:
    name = one_line(f"{exercise.topic}/{exercise.exercise}")
    head = Text(name, "bold").append("  ").append(_(STATUSES[exercise.status]), _STYLES[exercise.status])
    points = _("{points} of {max_points} points").format(points=exercise.points, max_points=exercise.max_points)
    sheet.write(head.append(f"  {points}", "not bold"))
    file = f"{exercise.topic}/{exercise.exercise}.py"
    if exercise.status == "missing":
        sheet.unbroken(_("{path} is not there").format(path=one_line(locate(file))), indent=_INDENT)
    elif exercise.status != "passed":
        sheet.unbroken(one_line(locate(file)), "dim", _INDENT)
    widest = max((len(_points(check)) for check in exercise.checks), default=0)
    for before, check in zip([None, *exercise.checks], exercise.checks, strict=False):
        # Checks that were skipped for one reason stand together: it is said once.
        same = check.status == "skipped" and before is not None and before.message == check.message
        _check(sheet, replace(check, message=None) if same else check, widest, locate)


def _check(sheet: Sheet, check: CheckResult, widest: int, locate: Callable[[str], str]) -> None:
    style = _STYLES[check.status]
    mark, points = Text(sheet.page.marks[check.status], style), Text(_points(check), "dim")
    title = Text(one_line(check.title), style if check.status != "passed" else "")
    widths, cells = ([1, widest], [mark, points, title]) if widest else ([1], [mark, title])
    row = _grid(*widths)
    row.add_row(*cells)
    sheet.draw(row, _INDENT)
    if check.status != "passed" and check.visibility == "visible":
        _details(sheet, check, _INDENT + sum(width + _GAP for width in widths), locate)


def _details(sheet: Sheet, check: CheckResult, indent: int, locate: Callable[[str], str]) -> None:
    if check.message:
        sheet.write(shortened(printable(check.message)), "dim" if check.status == "skipped" else "", indent)
    if check.file and check.line is not None:
        sheet.unbroken(f"{one_line(locate(check.file))}:{check.line}", "cyan", indent)
    facts = [(_("expected"), check.expected), (_("got"), check.actual), (_("look up"), check.help)]
    grid = _grid(max(cell_len(label) for label, _value in facts))
    for label, value in facts:
        if value:
            grid.add_row(Text(label, "dim"), Text(shortened(printable(value))))
    if grid.row_count:
        sheet.draw(grid, indent)
    if check.trace:
        draw_trace(sheet, check.trace, indent)


def _grid(*widths: int) -> Table:
    """A row whose first columns are as wide as said, and whose last wraps in what is left of the page."""
    grid = Table.grid(padding=(0, _GAP, 0, 0))
    for width in widths:
        grid.add_column(width=width, no_wrap=True)
    grid.add_column(overflow="fold", ratio=1)
    return grid


def _points(check: CheckResult) -> str:
    """What a check brought; nothing for one that brings no points, like "the file can be imported"."""
    return f"{check.points}/{check.max_points}" if check.max_points else ""


def _total(sheet: Sheet, score: Score) -> None:
    passed = sum(exercise.status == "passed" for exercise in score.exercises)
    ungraded = sum(exercise.status == "ungraded" for exercise in score.exercises)
    words = _("{points} of {max_points} points; {passed} of {count} exercises passed").format(
        points=score.points, max_points=score.max_points, passed=passed, count=len(score.exercises)
    )
    sheet.write(words + (_("; {ungraded} could not be graded").format(ungraded=ungraded) if ungraded else ""), "bold")
    sheet.write(
        _("Python {python}, protection: {level}").format(
            python=one_line(score.python), level=one_line(score.protection.level)
        ),
        "dim",
    )
