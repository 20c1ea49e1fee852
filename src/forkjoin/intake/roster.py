"""The roster: who is in the class, and by which names downloads know them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from forkjoin.errors import UsageError
from forkjoin.intake.entry import Entry
from forkjoin.intake.table import Row, check_columns, column_map, read_table

# By these it is known which one a file is; the other columns may be missing.
_TELLING = ({"identifier", "github_username"}, {"username", "first_name", "last_name"})

FIELDS = ("student", "name", "first", "last", "email", "login", "id", "section")

# What the columns of well-known rosters hold: the old Classroom's, then Classroom 50's.
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
)


@dataclass(frozen=True)
class Member:
    """Somebody in the class. `student` is what results are called after; any of the others may be empty."""

    student: str
    name: str = ""
    email: str = ""
    login: str = ""
    id: str = ""
    section: str = ""

    @property
    def keys(self) -> set[str]:
        """Everything that this member may be called by, in one spelling."""
        plain = (self.student, self.name, self.email, self.login, self.id)
        return {key for key in (*map(_key, plain), *_compact(self.name)) if key}


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
    """Read a roster: the old Classroom's, Classroom 50's, or any CSV file whose `columns` are named.

    Raises UsageError when it cannot be read, has unknown columns, or names one student twice.
    """
    header, rows = read_table(file)
    fields = _columns(file, header, columns)
    members = [member for row in rows if (member := _member(row, fields)).student]
    if twice := sorted(name for name, times in Counter(member.student for member in members).items() if times > 1):
        raise UsageError(f"{file} has more than one row for {', '.join(twice)}")
    if not members:
        raise UsageError(f"{file} names no student in its column {fields['student']!r}")
    return Roster(members)


def _columns(file: Path, header: Sequence[str], columns: str | None) -> Mapping[str, str]:
    if columns is not None:
        fields = column_map(columns, FIELDS)
        if "student" not in fields:
            raise UsageError("--columns must say which column names the students, such as student=Matriculation")
        check_columns(file, header, fields)
        return fields
    known = next((each for each, telling in zip(_KNOWN, _TELLING, strict=True) if telling <= set(header)), None)
    if known is None:
        raise UsageError(
            f"{file} is no roster of a kind that is known (its columns: {', '.join(header)}): say which column is "
            "which, such as --columns 'student=Matriculation,name=Full name,email=Mail'"
        )
    return known


def _member(row: Row, fields: Mapping[str, str]) -> Member:
    cells = {field: row.get(column, "") for field, column in fields.items()}
    name = cells.get("name") or " ".join(filter(None, (cells.get("first", ""), cells.get("last", ""))))
    rest = {field: cells.get(field, "") for field in ("email", "login", "id", "section")}
    return Member(cells["student"] or rest["login"], name, **rest)


def _key(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _compact(name: str) -> list[str]:
    """Spell a name without blanks and signs, as it is and with the last word first: Canvas writes `lovelaceada`."""
    words = [word for word in ("".join(filter(str.isalnum, word)) for word in _key(name).split()) if word]
    return ["".join(words), "".join([*words[-1:], *words[:-1]])] if words else []
