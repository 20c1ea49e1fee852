"""Submissions: one student's folder, or a folder with a folder or an archive for each student."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from forkjoin.errors import UsageError
from forkjoin.intake.names import archive_stem, is_litter


@dataclass(frozen=True)
class Submission:
    """What one student handed in. `folder` holds `2-queues/sentinel.py` or `exercises/2-queues/sentinel.py`.

    `problem`: why nothing of it can be read, if that is so; `folder` is then whatever was handed in.
    `problems`: the same for single answers, by the exercise's file (`2-queues/sentinel.py`).
    """

    student: str
    folder: Path
    problem: str | None = None
    problems: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_workspace(cls, workspace: Path) -> Submission:
        """Take a workspace as one submission; the student is named after the folder, or the one above `exercises`."""
        folder = workspace.resolve()
        named = folder.parent if folder.name == "exercises" else folder
        return cls(printable_name(named.name) or "student", folder)


Unpack = Callable[[str, Path], Submission]


def find_submissions(
    folder: Path, skipped: Callable[[str], None], unpack: Unpack, results: Path | None = None
) -> list[Submission]:
    """List the submissions in `folder`, sorted by student: every folder and every archive in it is one student's.

    A folder is named after its student; so is an archive, up to its ending, and `unpack` makes a submission of it.
    Other files and the folder that the results go to are passed over, and `skipped` hears their names; what file
    managers and version control leave behind is passed over silently.
    Raises UsageError when `folder` cannot be read, holds no submission, or two of the same student's.
    """
    found: list[tuple[str, Path]] = []
    for entry, student in _entries(folder):
        if student is None or (results is not None and _same(entry, results)):
            skipped(printable_name(entry.name))
        else:
            found.append((student, entry))
    if not found:
        raise UsageError(f"{folder} holds no submission: it should hold a folder or an archive for each student")
    _check_unique(found)
    return [
        Submission(student, path.resolve()) if path.is_dir() else unpack(student, path)
        for student, path in sorted(found)
    ]


def _student(entry: Path) -> str | None:
    """Give the name of the student whose submission this is; None when it is none."""
    if entry.is_dir():
        return printable_name(entry.name)
    stem = archive_stem(entry.name) if entry.is_file() else None
    return None if stem is None else printable_name(stem)


def _check_unique(found: Iterable[tuple[str, Path]]) -> None:
    entries: dict[str, list[str]] = {}
    for student, path in found:
        entries.setdefault(student, []).append(printable_name(path.name))
    twice = [f"{student} ({', '.join(names)})" for student, names in entries.items() if len(names) > 1]
    if twice:
        raise UsageError(f"more than one submission of the same student: {'; '.join(twice)}. Leave one of them")


def printable_name(name: str) -> str:
    """Spell out the bytes of a file name that are no UTF-8, so that it can be written anywhere."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _entries(folder: Path) -> list[tuple[Path, str | None]]:
    try:
        return [(path, _student(path)) for path in sorted(folder.iterdir()) if not is_litter(path.name)]
    except OSError as error:
        raise UsageError(f"{folder} cannot be read as a folder of submissions: {error.strerror}") from error


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
