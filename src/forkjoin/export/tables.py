"""The exports that are tables: one function for each format, from the gradebook to CSV.

Text is quoted, numbers are not, rows end with CR LF (RFC 4180). What a spreadsheet would calculate gets a `'`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor
from typing import Literal

from forkjoin.errors import UsageError
from forkjoin.export.gradebook import EXCUSED, Gradebook, Person
from forkjoin.report.as_csv import column_titles, safe

Cell = str | float
# Whoever prints the file at a terminal must not be steered by it. Other invisible characters belong to names.
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) != "\n"}
_CLASSROOM_50_EMPTY = ("datetime", "submission_tag", "submitted_by", "review_url", "late", "override")
MoodleKey = Literal["username", "email", "idnumber"]


@dataclass(frozen=True)
class TableOptions:
    """What becomes a column of points. `title`: the name of the assignment; `each`: of each exercise, not the sum.

    `key`: what Moodle knows its users by; None: email if the roster has everybody's, else username.
    """

    title: str
    each: bool = False
    key: MoodleKey | None = None

    def of(self, book: Gradebook) -> list[tuple[str, str | None, float]]:
        """Give each column's title, its exercise (None: all together), and the points that it brings at most."""
        if not self.each:
            return [(self.title, None, book.max_points)]
        titles = column_titles(_names(book))
        return [(title, name, most) for title, (name, most) in zip(titles, book.exercises.items(), strict=True)]


def plain_csv(book: Gradebook, _columns: TableOptions) -> str:
    """TableOptions: student, points, max_points, one for each exercise, status (graded, ungraded, excused, missing)."""
    head = ["student", "points", "max_points", *column_titles(_names(book)), "status"]
    return _csv(head, (_plain_row(person, book) for person in book.people))


def _plain_row(person: Person, book: Gradebook) -> list[Cell]:
    each = [_points(person, name) for name in book.exercises]
    return [person.student, _cell(person.points), _cell(_most(person, book)), *each, person.standing]


def canvas_csv(book: Gradebook, columns: TableOptions) -> str:
    """Canvas's gradebook: who they are, then the assignments, with `EX` for the excused and nothing for no verdict.

    Canvas knows students by ID, SIS User ID or SIS Login ID: they come from a roster (best: the gradebook that Canvas
    exports). Without one, the submission's name is taken for the login.
    """
    wanted = columns.of(book)
    head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *(title for title, _, _ in wanted)]
    possible: list[Cell] = ["    Points Possible", "", "", "", "", *(_cell(most) for _, _, most in wanted)]
    rows = (
        [*_canvas_person(person), *(_points(person, name, most) for _, name, most in wanted)] for person in book.people
    )
    return _csv(head, [possible, *rows])


def _canvas_person(person: Person) -> list[Cell]:
    member = person.member
    name = ", ".join(filter(None, (member.last, member.first))) or member.name or person.student
    known = [member.canvas_id, member.sis_id, member.login]
    if not any(known):
        known[2] = person.student
    return [name, *known, member.section]


def moodle_csv(book: Gradebook, columns: TableOptions) -> str:
    """Moodle's grade import: a user's key, and grades; an empty one is no grade.

    Raises UsageError when the roster does not have the key of everybody: one user whom Moodle does not know fails the
    whole import. Without a roster, the submission's name is taken for the username.
    """
    wanted = columns.of(book)
    key: MoodleKey = columns.key or ("email" if all(person.member.email for person in book.people) else "username")
    rows = (
        [_moodle_user(person, key), *(_points(person, name, most, "") for _, name, most in wanted)]
        for person in book.people
    )
    return _csv([key, *(title for title, _, _ in wanted)], rows)


def _moodle_user(person: Person, key: MoodleKey) -> str:
    member = person.member
    found = {"username": member.login or member.student, "email": member.email, "idnumber": member.id}[key]
    if not found:
        raise UsageError(f"the roster has no {key} for {person.student}: add it, or take another --key")
    return found


def classroom50_csv(book: Gradebook, _columns: TableOptions) -> str:
    """Classroom 50's scores, which are whole numbers; what only its own runner knows (when, which release) is empty."""
    head = ["username", "first_name", "last_name", "email", "section", "score", "max_score", *_CLASSROOM_50_EMPTY]
    return _csv(head, (_classroom50_row(person, book) for person in book.people))


def _classroom50_row(person: Person, book: Gradebook) -> list[Cell]:
    member = person.member
    points = [_whole(person.points), _whole(_most(person, book))]
    who = [member.login or member.student, member.first, member.last, member.email, member.section]
    return [*who, *points, *("" for _ in _CLASSROOM_50_EMPTY)]


def _points(person: Person, exercise: str | None, most: float = 0, excused: str = EXCUSED) -> Cell:
    """Give the points in an exercise, or in all; of who is excused from a part, as many of `most` in proportion."""
    if person.standing == "excused" or exercise in person.excused:
        return excused
    if exercise is not None:
        return _cell(person.each.get(exercise))
    if person.points is not None and person.in_part and person.max_points:
        return _cell(round(person.points * most / person.max_points, 2))
    return _cell(person.points)


def _most(person: Person, book: Gradebook) -> float:
    return person.max_points or book.max_points


def _names(book: Gradebook) -> list[tuple[str, str]]:
    return [(topic, name) for topic, _, name in (exercise.partition("/") for exercise in book.exercises)]


def _cell(points: float | None) -> Cell:
    if points is None:
        return ""
    return int(points) if points == int(points) else points


def _whole(points: float | None) -> Cell:
    """Round, halves up."""
    return "" if points is None else floor(points + 0.5)


def _csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC)
    for row in (head, *rows):
        writer.writerow([_safe(cell) if isinstance(cell, str) else cell for cell in row])
    return stream.getvalue()


def _safe(cell: str) -> str:
    return safe(cell).translate(_CONTROLS)
