"""`nbgrader export --exporter=forkjoin.notebooks.exporter.GradesCsv`: the gradebook as our `grades.csv`.

What a person has graded counts before what was graded automatically, and late penalties are taken off: the points are
nbgrader's own.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

from nbgrader.api import Assignment, Gradebook, MissingEntry, Student
from nbgrader.plugins import ExportPlugin

from forkjoin.files import write_file
from forkjoin.report.as_csv import safe

_Cell = tuple[str, str, str]  # an assignment, a notebook, and the id of a cell that brings points


class GradesCsv(ExportPlugin):  # type: ignore[misc] # nbgrader has no types
    """Columns: student, points, max_points, one for each cell that brings points, status (`graded` or `ungraded`).

    `--to FILE` (`grades.csv` by default), `--assignment` and `--student` work as with nbgrader's own exporter.
    """

    def export(self, gradebook: Gradebook) -> None:
        """Write the file."""
        assignments = [one for one in gradebook.assignments if not self.assignment or one.name in self.assignment]
        students = [one for one in gradebook.students if not self.student or one.id in self.student]
        cells = [cell for one in assignments for cell in _cells(one)]
        stream = io.StringIO(newline="")
        writer = csv.writer(stream)
        writer.writerow(["student", "points", "max_points", *_titles(cells), "status"])
        for student in sorted(students, key=lambda one: str(one.id)):
            writer.writerow(_row(gradebook, student, assignments, cells))
        target = Path(self.to or "grades.csv")
        write_file(target, stream.getvalue())
        self.log.info("The grades are in %s", target)


def _cells(assignment: Assignment) -> list[_Cell]:
    return [
        (assignment.name, notebook.name, cell.name)
        for notebook in sorted(assignment.notebooks, key=lambda one: str(one.name))
        for cell in sorted([*notebook.grade_cells, *notebook.task_cells], key=lambda one: str(one.name))
    ]


def _titles(cells: list[_Cell]) -> list[str]:
    """Name a column after its exercise, or cell; with the notebook, and the assignment, where that is not enough."""
    short = [cell.removesuffix("-checks") for _, _, cell in cells]
    often = Counter(short)
    titles = [name if often[name] == 1 else "/".join(cell) for name, cell in zip(short, cells, strict=True)]
    return [safe(title) for title in titles]


def _row(
    gradebook: Gradebook, student: Student, assignments: list[Assignment], cells: list[_Cell]
) -> list[str | float]:
    """A student's points; empty where nobody has graded yet. What was not handed in brings 0, as with nbgrader."""
    points, found = 0.0, dict[_Cell, float | None]()
    for assignment in assignments:
        try:
            submission = gradebook.find_submission(assignment.name, student.id)
        except MissingEntry:
            continue
        points += max(0.0, submission.score - (submission.late_submission_penalty or 0.0))
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                graded = grade.manual_score is not None or grade.auto_score is not None
                found[assignment.name, notebook.name, grade.name] = grade.score if graded else None
    columns = [found.get(cell, 0.0) for cell in cells]
    open_ones = None in columns
    shown = [_number(value) if value is not None else "ungraded" for value in columns]
    most = sum(assignment.max_score for assignment in assignments)
    total, status = ("", "ungraded") if open_ones else (_number(points), "graded")
    return [safe(str(student.id)), total, _number(most), *shown, status]


def _number(value: float) -> str:
    """Write whole points as whole numbers."""
    return f"{value:.10g}"
