"""The exports that are tables: one function for each format, from the gradebook to CSV.

Text is quoted, numbers are not, rows end with CR LF (RFC 4180). What a spreadsheet would calculate gets a `'`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from forkjoin.export.gradebook import EXCUSED, ExerciseName, Gradebook, Person
from forkjoin.report.as_csv import column_titles, safe

Cell = str | int
# Whoever prints the file at a terminal must not be steered by it. Other invisible characters belong to names.
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) != "\n"}
# The name of a user's key in Moodle, and what rosters call it.
_MOODLE_KEYS = {
    "username": ("username", "login"),
    "email": ("email", "email address"),
    "idnumber": ("idnumber", "id number"),
}
_CLASSROOM_50 = ("first_name", "last_name", "email", "section")
_CLASSROOM_50_EMPTY = ("datetime", "submission_tag", "submitted_by", "review_url", "late", "override")


@dataclass(frozen=True)
class Columns:
    """What becomes a column of points. `title`: the name of the assignment; `each`: of each exercise, not the sum."""

    title: str
    each: bool = False

    def of(self, book: Gradebook) -> list[tuple[str, ExerciseName | None, int]]:
        """Give each column's title, its exercise (None: all together), and the points that it brings at most."""
        if not self.each:
            return [(self.title, None, book.max_points)]
        names = list(book.exercises)
        return [(title, name, book.exercises[name]) for title, name in zip(column_titles(names), names, strict=True)]


def plain_csv(book: Gradebook, _columns: Columns) -> str:
    """Columns: student, points, max_points, one for each exercise, status (graded, ungraded, excused, missing)."""
    names = list(book.exercises)
    head = ["student", "points", "max_points", *column_titles(names), "status"]
    return _csv(head, (_plain_row(person, book, names) for person in book.people))


def _plain_row(person: Person, book: Gradebook, names: Sequence[ExerciseName]) -> list[Cell]:
    most = person.score.max_points if person.score else book.max_points
    cells = [_cell(person.points(name)) for name in names]
    return [person.student, _cell(person.points()), most, *cells, person.standing]


def canvas_csv(book: Gradebook, columns: Columns) -> str:
    """Canvas's gradebook: who they are, then the assignments, with `EX` for the excused and nothing for no verdict.

    Canvas knows students by ID, SIS User ID or SIS Login ID: they come from a roster (best: the gradebook that Canvas
    exports). Without one, the submission's name is taken for the login.
    """
    wanted = columns.of(book)
    head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *(title for title, _, _ in wanted)]
    possible: list[Cell] = ["    Points Possible", "", "", "", "", *(most for _, _, most in wanted)]
    rows = (
        [*_canvas_person(person), *(_canvas_points(person, name) for _, name, _ in wanted)] for person in book.people
    )
    return _csv(head, [possible, *rows])


def _canvas_person(person: Person) -> list[Cell]:
    name = person.fact("Student", "name", "full name") or _last_first(person) or person.student
    known = [person.fact("ID"), person.fact("SIS User ID"), person.fact("SIS Login ID", "login", "username")]
    if not any(known):
        known[2] = person.student
    return [name, *known, person.fact("Section")]


def _last_first(person: Person) -> str:
    parts = (person.fact("last_name", "last name", "surname"), person.fact("first_name", "first name"))
    return ", ".join(part for part in parts if part)


def _canvas_points(person: Person, exercise: ExerciseName | None) -> Cell:
    return EXCUSED if person.excused else _cell(person.points(exercise))


def moodle_csv(book: Gradebook, columns: Columns) -> str:
    """Moodle's grade import: a user's key, and grades; an empty one is no grade.

    The key is the first of username, email and idnumber that the roster has for everybody: one user whom Moodle does
    not know fails the whole import. Without a roster, the submission's name is taken for the username.
    """
    wanted = columns.of(book)
    key, of = _moodle_key(book.people)
    rows = ([of(person), *(_cell(person.points(name)) for _, name, _ in wanted)] for person in book.people)
    return _csv([key, *(title for title, _, _ in wanted)], rows)


def _moodle_key(people: Sequence[Person]) -> tuple[str, Callable[[Person], str]]:
    for key, columns in _MOODLE_KEYS.items():
        if people and all(person.fact(*columns) for person in people):
            return key, lambda person, columns=columns: person.fact(*columns)
    return "username", lambda person: person.student


def classroom50_csv(book: Gradebook, _columns: Columns) -> str:
    """Classroom 50's scores; what only its own runner knows (when, which release) stays empty."""
    head = ["username", *_CLASSROOM_50, "score", "max_score", *_CLASSROOM_50_EMPTY]
    rows = (
        [
            person.fact("username", "github_username") or person.student,
            *(person.fact(column) for column in _CLASSROOM_50),
            _cell(person.points()),
            person.score.max_points if person.score else book.max_points,
            *("" for _ in _CLASSROOM_50_EMPTY),
        ]
        for person in book.people
    )
    return _csv(head, rows)


def _cell(points: int | None) -> Cell:
    return "" if points is None else points


def _csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC)
    for row in (head, *rows):
        writer.writerow([_safe(cell) if isinstance(cell, str) else cell for cell in row])
    return stream.getvalue()


def _safe(cell: str) -> str:
    return safe(cell).translate(_CONTROLS)
