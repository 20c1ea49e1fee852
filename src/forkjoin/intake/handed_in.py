"""Times of handing in, from a table that the platform wrote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from forkjoin.errors import UsageError
from forkjoin.intake.entry import Entry
from forkjoin.intake.roster import Roster
from forkjoin.intake.table import read_table
from forkjoin.times import parse_time, utc_text

# The column with the time, and those that name the student: of the old Classroom's grades, of Classroom 50's scores,
# and of a table of one's own.
_KNOWN = (
    ("submission_timestamp", ("roster_identifier", "github_username")),
    ("datetime", ("username",)),
    ("submitted", ("student",)),
)


def with_times(entries: Sequence[Entry], file: Path, roster: Roster | None) -> tuple[list[Entry], list[str]]:
    """Give the entries the times that are in `file`, and the students of whom it says none.

    Raises UsageError when the table cannot be read, or a time in it.
    """
    times: dict[str, str] = {}
    for names, time in _times(file):
        for name in names:
            times[name.casefold()] = time
        if roster is not None and (student := roster.find(names)) is not None:
            times[student.casefold()] = time
    found = [replace(entry, submitted=_first(entry, times) or entry.submitted) for entry in entries]
    return found, [entry.student for entry in found if entry.submitted is None]


def _first(entry: Entry, times: dict[str, str]) -> str | None:
    return next((times[name.casefold()] for name in (entry.student, *entry.aliases) if name.casefold() in times), None)


def _times(file: Path) -> list[tuple[list[str], str]]:
    header, rows = read_table(file)
    known = next((each for each in _KNOWN if each[0] in header and set(each[1]) & set(header)), None)
    if known is None:
        raise UsageError(f"{file} tells no times: it should have the columns student and submitted")
    column, students = known
    found = []
    for row in rows:
        names = [row[student] for student in students if row.get(student)]
        if names and row[column]:
            try:
                found.append((names, utc_text(parse_time(row[column]))))
            except ValueError as error:
                raise UsageError(f"{file}: {names[0]}: {error}") from error
    return found
