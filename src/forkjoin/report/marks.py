"""Marks as JSON for programs (`forkjoin/marks/v1`) and CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from forkjoin.batch.reading import spelled
from forkjoin.batch.records import name_of
from forkjoin.errors import UsageError
from forkjoin.policy.marks import ExerciseMark, Mark
from forkjoin.report.as_csv import safe
from forkjoin.report.as_json import dumps
from forkjoin.score import Score

MARKS_SCHEMA = "forkjoin/marks/v1"


# Who has such a mark handed something in.
_OF_ANSWERS = ("graded", "ungraded")
_MARKS = TypeAdapter(list[Mark])


def read_marks(results: Path) -> dict[str, Mark] | None:
    """Read what `marks_json` wrote beside the results, by student; None where there are no marks.

    Raises UsageError when the file is damaged.
    """
    file = results / "marks.json"
    try:
        return _read(json.loads(file.read_text(encoding="utf-8")))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:  # a ValidationError is a ValueError
        raise UsageError(f"{file} is damaged: `grade marks` makes it anew") from error


def _read(data: dict[str, Any]) -> dict[str, Mark]:
    if data["schema"] != MARKS_SCHEMA:
        raise ValueError(data["schema"])
    return {mark.student: mark for mark in _MARKS.validate_python(spelled(data["students"]))}


def outdated(marks: Mapping[str, Mark], scores: Iterable[Score]) -> list[str]:
    """Name the students whose marks were made from other points than those in `scores`."""
    known = {score.student: score for score in scores}
    gone = [mark.student for mark in marks.values() if mark.student not in known and mark.status in _OF_ANSWERS]
    return [name for name, score in known.items() if name not in marks or not _fits(marks[name], score)] + gone


def _fits(mark: Mark, score: Score) -> bool:
    known = {each.exercise: (each.graded_points, each.max_points) for each in mark.exercises}
    return known == {name_of(each): (each.points, each.max_points) for each in score.exercises}


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
