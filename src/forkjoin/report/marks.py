"""Marks as JSON for programs (`forkjoin/marks/v1`) and CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import asdict

from forkjoin.policy.marks import ExerciseMark, Mark
from forkjoin.report.as_csv import safe
from forkjoin.report.as_json import dumps

MARKS_SCHEMA = "forkjoin/marks/v1"


def marks_json(marks: Sequence[Mark]) -> str:
    """All that is known of each mark."""
    return dumps({"schema": MARKS_SCHEMA, "students": [asdict(mark) for mark in marks]})


def marks_csv(marks: Sequence[Mark]) -> str:
    """Columns: student, status, points, max_points, percent, one for each exercise, notes.

    What is not known stays empty; what a student was excused from says EX. Rows end with CR LF, as RFC 4180 has it.
    """
    names = list(dict.fromkeys(each.exercise for mark in marks for each in mark.exercises))
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(["student", "status", "points", "max_points", "percent", *map(safe, names), "notes"])
    for mark in marks:
        own = {each.exercise: each for each in mark.exercises}
        cells = [_cell(own.get(name)) for name in names]
        totals = [_number(mark.points), _number(mark.max_points), _number(mark.percent)]
        writer.writerow([safe(mark.student), mark.status, *totals, *cells, safe(_notes(mark))])
    return stream.getvalue()


def _cell(mark: ExerciseMark | None) -> str:
    if mark is None:
        return ""
    return "EX" if mark.status == "excused" else _number(mark.points)


def _notes(mark: Mark) -> str:
    late = [
        f"{each.exercise}: {each.days_late} day{'' if each.days_late == 1 else 's'} late"
        for each in mark.exercises
        if each.days_late
    ]
    return "; ".join([*late, *(f"{each.exercise}: {each.note}" for each in mark.exercises if each.note)])


def _number(number: float | None) -> str:
    return "" if number is None else f"{number:.2f}".rstrip("0").rstrip(".")
