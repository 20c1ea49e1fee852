"""What lies in a folder of submissions: one entry for each student, before anything of it is unpacked or read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from forkjoin.errors import UsageError
from forkjoin.intake.names import archive_stem, is_litter, printable_name


@dataclass(frozen=True)
class Entry:
    """One student's part of a download.

    `paths`: a folder, an archive, or single files; `names`: what the student called them, if that is something else.
    `aliases`: other names that a roster may know the student by.
    `submitted`: when it was handed in, in UTC as ISO 8601, where the download says so; `late`: the platform marked it.
    `loose`: the files need not lie in the folders of a workspace: they are found by their names.
    """

    student: str
    paths: tuple[Path, ...]
    names: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    submitted: str | None = None
    late: bool = False
    loose: bool = False


@dataclass(frozen=True)
class Found:
    """What a layout made of a folder: the entries, and the names of what it left out."""

    entries: list[Entry]
    left_out: list[str]


def list_folder(folder: Path, results: Path | None) -> list[Path]:
    """List what lies in `folder`, sorted, without what file managers leave behind and without the results' folder.

    Raises UsageError when it cannot be read.
    """
    try:
        return [path for path in sorted(folder.iterdir()) if not is_litter(path.name) and not _same(path, results)]
    except OSError as error:
        hint = ": unpack it first" if folder.is_file() and archive_stem(folder.name) is not None else ""
        raise UsageError(f"{folder} cannot be read as a folder of submissions: {error.strerror}{hint}") from error


def check_unique(entries: Iterable[Entry]) -> None:
    """Raise UsageError when two entries belong to one student."""
    names: dict[str, list[str]] = {}
    for entry in entries:
        names.setdefault(entry.student, []).append(" + ".join(printable_name(path.name) for path in entry.paths))
    twice = [f"{student} ({', '.join(paths)})" for student, paths in names.items() if len(paths) > 1]
    if twice:
        raise UsageError(f"more than one submission of the same student: {'; '.join(twice)}. Leave one of them")


def _same(path: Path, results: Path | None) -> bool:
    return results is not None and os.path.realpath(path) == os.path.realpath(results)
