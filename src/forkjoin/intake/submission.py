"""Submissions: one student's folder, or a folder with one folder for each student."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from forkjoin.errors import UsageError


@dataclass(frozen=True)
class Submission:
    """What one student handed in. `folder` holds `2-queues/sentinel.py` or `exercises/2-queues/sentinel.py`."""

    student: str
    folder: Path

    @classmethod
    def of_workspace(cls, workspace: Path) -> Submission:
        """Take a workspace as one submission; the student is named after the folder, or the one above `exercises`."""
        folder = workspace.resolve()
        named = folder.parent if folder.name == "exercises" else folder
        return cls(_printable(named.name) or "student", folder)


def find_submissions(folder: Path, skipped: Callable[[str], None], results: Path | None = None) -> list[Submission]:
    """List the submissions in `folder`, sorted by name: every folder in it is one student's, and named after them.

    Hidden entries, stray files and the folder that the results go to are passed over; `skipped` hears their names.
    Raises UsageError when `folder` cannot be read or holds no student's folder.
    """
    found = []
    for entry, is_folder in _entries(folder):
        if entry.name.startswith(".") or not is_folder or (results is not None and _same(entry, results)):
            skipped(_printable(entry.name))
        else:
            found.append(Submission(_printable(entry.name), entry.resolve()))
    if not found:
        raise UsageError(f"{folder} holds no submission: it should hold one folder for each student")
    return found


def _printable(name: str) -> str:
    """Spell out the bytes of a file name that are no UTF-8, so that it can be written anywhere."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _entries(folder: Path) -> list[tuple[Path, bool]]:
    try:
        return [(path, path.is_dir()) for path in sorted(folder.iterdir(), key=lambda path: path.name)]
    except OSError as error:
        raise UsageError(f"{folder} cannot be read as a folder of submissions: {error.strerror}") from error


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
