"""Downloads from learning platforms: Moodle's folders and Canvas's files, named after students and numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from forkjoin.intake.entry import Entry, Found
from forkjoin.intake.names import printable_name

# `Ada Lovelace_12345_assignsubmission_file_`, a folder or, with a name behind it, a file.
_MOODLE = re.compile(r"(?P<name>.+)_(?P<number>\d+)_assignsubmission_file_?(?P<file>.*)", re.DOTALL)
_MOODLE_OTHER = re.compile(r".+_\d+_assignsubmission_.+", re.DOTALL)
# `lovelaceada_123_456_sentinel.py`, or `lovelaceada_LATE_123_456_sentinel.py`.
_CANVAS = re.compile(r"(?P<name>[^_]+)(?P<late>_LATE)?_(?P<number>\d+)_\d+_(?P<file>.+)", re.DOTALL)


@dataclass(frozen=True)
class _Part:
    """One folder or file of a student's."""

    name: str
    number: str
    path: Path
    file: str
    late: bool = False


def is_moodle(_folder: Path, paths: list[Path]) -> bool:
    """Most of what is there is named as Moodle does."""
    return sum(_MOODLE_OTHER.fullmatch(path.name) is not None for path in paths) * 2 > len(paths)


def is_canvas(_folder: Path, paths: list[Path]) -> bool:
    """Most of what is there are files named as Canvas does."""
    return sum(path.is_file() and _CANVAS.fullmatch(path.name) is not None for path in paths) * 2 > len(paths)


def read_moodle(_folder: Path, paths: list[Path], _prefix: str | None) -> Found:
    """Read a download of an assignment, with or without a folder for each student."""
    parts = [_Part(m["name"], m["number"], path, m["file"]) for path in paths if (m := _MOODLE.fullmatch(path.name))]
    return _found(parts, paths)


def read_canvas(_folder: Path, paths: list[Path], _prefix: str | None) -> Found:
    """Read a download of an assignment: the files of all students side by side."""
    matches = [(path, _CANVAS.fullmatch(path.name)) for path in paths if path.is_file()]
    parts = [_Part(m["name"], m["number"], path, m["file"], m["late"] is not None) for path, m in matches if m]
    return _found(parts, paths)


def _found(parts: list[_Part], paths: Iterable[Path]) -> Found:
    taken = {part.path for part in parts}
    left_out = [printable_name(path.name) for path in paths if path not in taken]
    students: dict[tuple[str, str], list[_Part]] = {}
    for part in parts:
        students.setdefault((part.name, part.number), []).append(part)
    often = Counter(name for name, _ in students)
    return Found([_entry(own, alone=often[name] == 1) for (name, _), own in students.items()], left_out)


def _entry(parts: list[_Part], *, alone: bool) -> Entry:
    """Name a student, with the platform's number behind it only where two have the same name."""
    name, number = printable_name(parts[0].name), parts[0].number
    return Entry(
        name if alone else f"{name}_{number}",
        tuple(part.path for part in parts),
        tuple(part.file for part in parts),
        aliases=(number, name) if alone else (number,),
        late=any(part.late for part in parts),
        loose=True,
    )
