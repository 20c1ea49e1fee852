"""`nbgrader export --exporter=forkjoin.notebooks.exporter.GradesCsv`: the gradebook in the formats of `grade export`.

What a person has graded counts before what was graded automatically, and late penalties are taken off: the points are
nbgrader's own.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from nbgrader.api import Assignment, Grade, Gradebook, MissingEntry, Student
from nbgrader.plugins import ExportPlugin

from forkjoin.errors import UsageError
from forkjoin.export.gradebook import Gradebook as Book
from forkjoin.export.gradebook import Person
from forkjoin.export.tables import TableOptions, canvas_csv, classroom50_csv, moodle_csv, plain_csv
from forkjoin.files import write_file
from forkjoin.intake.roster import Member

_Cell = tuple[str, str, str]  # an assignment, a notebook, and the id of a cell that brings points
_EACH = TableOptions(title="", each=True)


class _Export(ExportPlugin):  # type: ignore[misc] # nbgrader has no types
    """`--to FILE` (`grades.csv` by default), `--assignment` and `--student` work as with nbgrader's own exporter."""

    def export(self, gradebook: Gradebook) -> None:
        """Write the file."""
        assignments = [one for one in gradebook.assignments if not self.assignment or one.name in self.assignment]
        students = [one for one in gradebook.students if not self.student or one.id in self.student]
        target = Path(self.to or "grades.csv")
        try:
            write_file(target, self._table(gradebook, assignments, sorted(students, key=lambda one: str(one.id))))
        except UsageError as error:
            sys.exit(f"error: {error}")
        self.log.info("The grades are in %s", target)

    def _table(self, gradebook: Gradebook, assignments: list[Assignment], students: list[Student]) -> str:
        raise NotImplementedError


class GradesCsv(_Export):
    """`grade export --to csv`, with a column for each cell that brings points."""

    def _table(self, gradebook: Gradebook, assignments: list[Assignment], students: list[Student]) -> str:
        return plain_csv(_book(gradebook, assignments, students, cells=True), _EACH)


class CanvasCsv(_Export):
    """`grade export --to canvas`, with a column for each assignment; `lms_user_id` is taken for Canvas's ID."""

    def _table(self, gradebook: Gradebook, assignments: list[Assignment], students: list[Student]) -> str:
        return canvas_csv(_book(gradebook, assignments, students), _EACH)


class MoodleCsv(_Export):
    """`grade export --to moodle`, with a column for each assignment, by email if everybody's is known."""

    def _table(self, gradebook: Gradebook, assignments: list[Assignment], students: list[Student]) -> str:
        return moodle_csv(_book(gradebook, assignments, students), _EACH)


class Classroom50Csv(_Export):
    """`grade export --to classroom50`: what the assignments bring together, in whole numbers."""

    def _table(self, gradebook: Gradebook, assignments: list[Assignment], students: list[Student]) -> str:
        return classroom50_csv(_book(gradebook, assignments, students), _EACH)


def _book(
    gradebook: Gradebook, assignments: Sequence[Assignment], students: Sequence[Student], *, cells: bool = False
) -> Book:
    """Take the points out of nbgrader's gradebook; the columns are the assignments, or the cells that bring points."""
    worth = {(one.name, *rest): most for one in assignments for *rest, most in _cells(one)}
    keys = _keys(list(worth))
    each_assignment = {_key(one): one.max_score for one in assignments}
    columns = {keys[cell]: most for cell, most in worth.items()} if cells else each_assignment
    most = sum(each_assignment.values())
    return Book([_person(gradebook, one, assignments, keys, most) for one in students], columns, most, [])


def _cells(assignment: Assignment) -> list[tuple[str, str, float]]:
    return [
        (notebook.name, cell.name, cell.max_score)
        for notebook in sorted(assignment.notebooks, key=lambda one: str(one.name))
        for cell in sorted([*notebook.grade_cells, *notebook.task_cells], key=lambda one: str(one.name))
    ]


def _keys(cells: Sequence[_Cell]) -> dict[_Cell, str]:
    """Name a cell after its exercise, or itself; with the notebook as well where that is not enough.

    What stands before the first `/`, here the assignment, is in a column's title only where two share the rest.
    """
    short = {cell: cell[2].removesuffix("-checks") for cell in cells}
    often = Counter(short.values())
    return {cell: f"{cell[0]}/{name if often[name] == 1 else f'{cell[1]}/{cell[2]}'}" for cell, name in short.items()}


def _key(assignment: Assignment) -> str:
    return f"/{assignment.name}"


def _person(
    gradebook: Gradebook, student: Student, assignments: Sequence[Assignment], keys: dict[_Cell, str], most: float
) -> Person:
    """A student's points, None where nobody has graded yet. What was not handed in brings 0, as with nbgrader."""
    each: dict[str, float | None] = dict.fromkeys([*map(_key, assignments), *keys.values()], 0.0)
    for assignment in assignments:
        try:
            submission = gradebook.find_submission(assignment.name, student.id)
        except MissingEntry:
            continue
        found = {
            keys[assignment.name, notebook.name, grade.name]: _points(grade)
            for notebook in submission.notebooks
            for grade in notebook.grades
        }
        counted = max(0.0, submission.score - (submission.late_submission_penalty or 0.0))
        each |= {**found, _key(assignment): None if None in found.values() else counted}
    totals = [each[_key(assignment)] for assignment in assignments]
    known = [points for points in totals if points is not None]
    graded = len(known) == len(totals)
    total = sum(known) if graded else None
    return Person(str(student.id), "graded" if graded else "ungraded", total, most, each, member=_member(student))


def _points(grade: Grade) -> float | None:
    return None if grade.manual_score is None and grade.auto_score is None else float(grade.score)


def _member(student: Student) -> Member:
    lms_id = student.lms_user_id or ""
    return Member(
        str(student.id),
        email=student.email or "",
        login=str(student.id),
        id=lms_id,
        first=student.first_name or "",
        last=student.last_name or "",
        canvas_id=lms_id,
    )
