"""Cloned repositories: the old GitHub Classroom's (`<slug>-submissions/<slug>-<username>`), and Classroom 50's."""

from __future__ import annotations

import os.path
from pathlib import Path

from forkjoin.errors import UsageError
from forkjoin.intake.entry import Entry, Found
from forkjoin.intake.names import printable_name

_SUFFIX = "-submissions"
_MARKS = (".git", ".github/workflows/autograde.yaml")
# `<classroom>-<assignment>-`: what all repositories of one assignment in Classroom 50 begin with.
_LEAST_DASHES = 2


def is_classroom(folder: Path, paths: list[Path]) -> bool:
    """A folder as the old Classroom's clone command leaves it."""
    slug = _slug(folder)
    named = [path for path in paths if path.is_dir() and slug and path.name.startswith(f"{slug}-")]
    return bool(named) and len(named) * 2 > len(paths)


def is_classroom50(_folder: Path, paths: list[Path]) -> bool:
    """Several clones of which all begin with the same `<classroom>-<assignment>-`."""
    folders = [path for path in paths if path.is_dir()]
    cloned = all(any((path / mark).exists() for mark in _MARKS) for path in folders)
    return len(folders) > 1 and cloned and _common_prefix(folders).count("-") >= _LEAST_DASHES


def read_classroom(folder: Path, paths: list[Path], prefix: str | None) -> Found:
    """Name each clone after what follows the prefix. Raises UsageError when it cannot be told where the name begins."""
    folders = [path for path in paths if path.is_dir()]
    begin = prefix if prefix is not None else _prefix(folder, folders)
    if folders and not begin and prefix is None:
        raise UsageError(
            f"it cannot be told where the students' names begin in {folders[0].name}: say it, such as "
            "--prefix classroom-assignment-"
        )
    clones = [path for path in folders if path.name.startswith(begin) and path.name != begin]
    left_out = [printable_name(path.name) for path in paths if path not in clones]
    return Found([Entry(printable_name(path.name[len(begin) :]), (path,)) for path in clones], left_out)


def _prefix(folder: Path, folders: list[Path]) -> str:
    slug = _slug(folder)
    if slug and any(path.name.startswith(f"{slug}-") for path in folders):
        return f"{slug}-"
    return _common_prefix(folders) if len(folders) > 1 else ""


def _slug(folder: Path) -> str:
    name = folder.resolve().name
    return name[: -len(_SUFFIX)] if name.endswith(_SUFFIX) else ""


def _common_prefix(folders: list[Path]) -> str:
    """What all names begin with, up to a dash."""
    common = os.path.commonprefix([path.name for path in folders])  # noqa: RUF071 - letters in common are what is asked for
    return common[: common.rfind("-") + 1]
