"""A roster: a CSV file with a line for each student, from a gradebook, a classroom or a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from forkjoin.errors import UsageError

# What spreadsheets put between cells: the semicolon where the comma is in numbers.
_DELIMITERS = ",;\t"
# Lines of a gradebook that are no students: Canvas writes them below the titles.
_NO_STUDENTS = frozenset({"points possible", "student, test"})


@dataclass(frozen=True)
class Roster:
    """The titles of a roster's columns, and its rows by title. Every row has every column."""

    name: str
    columns: list[str]
    rows: list[dict[str, str]]


def read_roster(path: Path) -> Roster:
    """Read a roster in UTF-8 or, with its mark, UTF-16. Raises UsageError with what is wrong with the file."""
    lines = [row for row in _lines(path) if any(cell.strip() for cell in row)]
    if not lines:
        raise UsageError(f"{path} is empty: a roster has a line of titles, then one for each student")
    columns = [title.strip() for title in lines[0]]
    titles = [title for title in columns if title]
    twice = [title for title, often in Counter(titles).items() if often > 1]
    if twice:
        raise UsageError(f"{path} has two columns called {twice[0]!r}")
    rows = [dict(zip(columns, [*row, *[""] * len(columns)], strict=False)) for row in lines[1:]]
    students = [{title: row[title] for title in titles} for row in rows if not _is_no_student(row)]
    if not students:
        raise UsageError(f"{path} names no students below its line of titles")
    return Roster(str(path), titles, students)


def _lines(path: Path) -> list[list[str]]:
    text = _text(path)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise UsageError(f"{path} is no CSV file: {error}") from error


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not in UTF-8: save it as CSV UTF-8") from error


def _is_no_student(row: dict[str, str]) -> bool:
    return next(iter(row.values())).strip().casefold() in _NO_STUDENTS
