"""The roster: who is in the class, and by which names downloads know them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from forkjoin.errors import UsageError
from forkjoin.intake.entry import Entry
from forkjoin.intake.table import Row, check_columns, column_map, read_table

# By these it is known which one a file is; the other columns may be missing.
_TELLING = (
    {"identifier", "github_username"},
    {"username", "first_name", "last_name"},
    {"Student", "ID", "Section"},
    {"First name", "Last name", "Email address"},
    {"First name", "Surname", "Email address"},
)

# What the columns of well-known rosters hold: the old Classroom's, Classroom 50's, a gradebook exported from Canvas,
# and Moodle's list of participants, of a newer and of an older Moodle.
_KNOWN: tuple[dict[str, str], ...] = (
    {"student": "identifier", "login": "github_username", "id": "github_id", "name": "name", "section": "group_name"},
    {
        "student": "username",
        "first": "first_name",
        "last": "last_name",
        "email": "email",
        "section": "section",
        "id": "github_id",
    },
    {
        "student": "SIS Login ID",
        "login": "SIS Login ID",
        "name": "Student",
        "section": "Section",
        "canvas_id": "ID",
        "sis_id": "SIS User ID",
    },
    *(
        {"student": "Email address", "email": "Email address", "first": "First name", "last": last, "id": "ID number"}
        for last in ("Last name", "Surname")
    ),
)
# Rows of a gradebook that Canvas exported which are nobody.
_NOBODY = frozenset({"points possible", "student, test", "test student"})


@dataclass(frozen=True)
class Member:
    """Somebody in the class. `student` is what results are called after; any of the others may be empty.

    `id`: a number or a name of the place where the roster is from. Canvas has two of its own, which are no others'.
    """

    student: str
    name: str = ""
    email: str = ""
    login: str = ""
    id: str = ""
    section: str = ""
    first: str = ""
    last: str = ""
    canvas_id: str = ""
    sis_id: str = ""

    @property
    def keys(self) -> set[str]:
        """Everything that this member may be called by, in one spelling."""
        plain = (self.student, self.name, self.email, self.login, self.id, self.canvas_id, self.sis_id)
        return {key for key in (*map(_key, plain), *_compact(self.name)) if key}


FIELDS = tuple(each.name for each in fields(Member))


@dataclass(frozen=True)
class Matched:
    """Entries under the roster's names, who of it handed in nothing, and which entries it does not know."""

    entries: list[Entry]
    missing: list[str]
    unknown: list[str]


class Roster:
    """The members of a class, found by any of their names that only one of them has."""

    def __init__(self, members: Sequence[Member]) -> None:
        self.members = members
        self._by_key: dict[str, set[str]] = {}
        for member in members:
            for key in member.keys:
                self._by_key.setdefault(key, set()).add(member.student)

    def find(self, names: Iterable[str]) -> str | None:
        """Give the member that the first telling one of `names` belongs to."""
        for name in names:
            for key in (_key(name), *_compact(name)[:1]):
                found = self._by_key.get(key, set())
                if len(found) == 1:
                    return next(iter(found))
        return None

    def match(self, entries: Sequence[Entry]) -> Matched:
        """Call entries what the roster calls them; those that it does not know keep their names."""
        found = {entry.student: self.find((entry.student, *entry.aliases)) for entry in entries}
        called = [replace(entry, student=found[entry.student] or entry.student) for entry in entries]
        handed_in = set(found.values())
        missing = [member.student for member in self.members if member.student not in handed_in]
        return Matched(called, missing, [student for student, member in found.items() if member is None])


def read_roster(file: Path, columns: str | None = None) -> Roster:
    """Read a roster: one of a kind that is known, or any CSV file whose `columns` are named.

    Raises UsageError when it cannot be read, has unknown columns, or names one student twice.
    """
    header, rows = read_table(file)
    known = _columns(file, header, columns)
    members = [member for row in rows if (member := _member(row, known)).student]
    if twice := sorted(name for name, times in Counter(member.student for member in members).items() if times > 1):
        raise UsageError(f"{file} has more than one row for {', '.join(twice)}")
    if not members:
        raise UsageError(f"{file} names no student in its column {known['student']!r}")
    return Roster(members)


def _columns(file: Path, header: Sequence[str], columns: str | None) -> Mapping[str, str]:
    if columns is not None:
        named = column_map(columns, FIELDS)
        if "student" not in named:
            raise UsageError("--columns must say which column names the students, such as student=Matriculation")
        check_columns(file, header, named)
        return named
    known = next((each for each, telling in zip(_KNOWN, _TELLING, strict=True) if telling <= set(header)), None)
    if known is None:
        raise UsageError(
            f"{file} is no roster of a kind that is known (its columns: {', '.join(header)}): say which column is "
            "which, such as --columns 'student=Matriculation,name=Full name,email=Mail'"
        )
    return known


def _member(row: Row, columns: Mapping[str, str]) -> Member:
    """Read a row; who has no name of the wanted kind is called by another, and a row that is nobody has none."""
    cells = {field: row.get(column, "") for field, column in columns.items()}
    name = cells.get("name") or " ".join(filter(None, (cells.get("first", ""), cells.get("last", ""))))
    called = "" if name.casefold() in _NOBODY else cells["student"] or cells.get("login") or cells.get("canvas_id", "")
    return Member(**{**cells, "student": called, "name": name})


def _key(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _compact(name: str) -> list[str]:
    """Spell a name without blanks and signs, as it is and with the last word first: Canvas writes `lovelaceada`."""
    words = [word for word in ("".join(filter(str.isalnum, word)) for word in _key(name).split()) if word]
    return ["".join(words), "".join([*words[-1:], *words[:-1]])] if words else []
