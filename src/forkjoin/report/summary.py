"""The report for the teacher at the terminal: the class at one look, and who needs a second one."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from forkjoin.report.printable import one_line, printable, shortened
from forkjoin.report.sheet import Page, Sheet
from forkjoin.score import ExerciseResult, Score

# What a column for each exercise needs; without that much room, only the totals are shown.
_LEAST_EXERCISE_COLUMN = 6
_OTHER_COLUMNS = 45
# Of a larger class nobody reads the table at a terminal, and to lay it out would take longer than to read the results.
_MOST_ROWS = 500


def class_text(scores: Sequence[Score], page: Page) -> str:
    """Write the class as a table, unless it is very large; then what could not be graded, with the reason."""
    sheet = Sheet(page)
    if len(scores) <= _MOST_ROWS:
        sheet.draw(_table(scores, sheet.width))
        sheet.write("(-: not handed in, ?: no verdict)", "dim")
    for score in scores:
        _ungraded(sheet, score)
    ungraded = sum(not score.graded for score in scores)
    sheet.write()
    sheet.write(
        f"{_students(len(scores) - ungraded)} graded" + (f", {ungraded} not in full" if ungraded else ""), "bold"
    )
    for python, level in sorted({(score.python, score.protection.level) for score in scores}):
        sheet.write(f"Python {one_line(python)}, protection: {one_line(level)}", "dim")
    return sheet.text()


def student_line(score: Score, *, reused: bool = False) -> str:
    """Write one student's result in a line; `reused`: it is that of an earlier run."""
    what = "not graded in full" if not score.graded else f"{score.points}/{score.max_points} points"
    return f"{one_line(score.student)}  {what}" + ("  (as before)" if reused else "")


def _table(scores: Sequence[Score], width: int) -> Table:
    names = list(dict.fromkeys((e.topic, e.exercise) for score in scores for e in score.exercises))
    if _OTHER_COLUMNS + sum(max(len(name) + 2, _LEAST_EXERCISE_COLUMN) for _, name in names) > width:
        names = []
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("student", overflow="fold", min_width=12)
    table.add_column("points", justify="right", no_wrap=True)
    for _, name in names:
        table.add_column(Text(one_line(name)), justify="right", no_wrap=True)
    table.add_column("result", overflow="fold")
    for score in scores:
        results = {(e.topic, e.exercise): e for e in score.exercises}
        cells = [_cell(results.get(name)) for name in names]
        table.add_row(Text(one_line(score.student)), f"{score.points}/{score.max_points}", *cells, _result(score))
    return table


def _cell(exercise: ExerciseResult | None) -> Text:
    if exercise is None or exercise.status == "ungraded":
        return Text("?", "bold magenta")
    if exercise.status == "missing":
        return Text("-", "yellow")
    return Text(str(exercise.points), "green" if exercise.status == "passed" else "red")


def _result(score: Score) -> Text:
    if not score.graded:
        return Text("not graded in full", "bold magenta")
    passed = sum(exercise.status == "passed" for exercise in score.exercises)
    return Text("all passed", "green") if score.passed else Text(f"{passed} of {len(score.exercises)} passed")


def _ungraded(sheet: Sheet, score: Score) -> None:
    """Write what of a student's could not be graded; a reason that several exercises share stands once."""
    reasons: dict[str, list[str]] = {}
    for exercise in score.exercises:
        if exercise.status == "ungraded":
            reasons.setdefault(_reason(exercise), []).append(f"{exercise.topic}/{exercise.exercise}")
    for reason, names in reasons.items():
        sheet.write()
        sheet.write(one_line(f"{score.student}: no verdict on {', '.join(names)}"))
        sheet.write(shortened(printable(reason), lines=5), indent=2)


def _reason(exercise: ExerciseResult) -> str:
    messages = [check.message for check in exercise.checks if check.status == "ungraded" and check.message]
    return messages[0] if messages else "no reason is known"


def _students(number: int) -> str:
    return f"{number} student{'' if number == 1 else 's'}"
