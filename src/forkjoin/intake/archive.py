"""A student's archive: the answers are taken out of it, and nothing else is."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import IO

from forkjoin.errors import UnreadableError
from forkjoin.intake.answer import MAX_ANSWER_BYTES
from forkjoin.intake.members import Member, gzip_members, tar_members, xz_members, zip_members
from forkjoin.intake.names import is_litter, path_parts, shown

MAX_ARCHIVE_BYTES = 32_000_000
MAX_MEMBERS = 20_000
MAX_ANSWERS_BYTES = 20 * MAX_ANSWER_BYTES
_WORKSPACE = "exercises"
_NO_FOLDER = ""

Parts = tuple[str, ...]

# Recognised by their first bytes: endings are often wrong, or lost. What is none of these is tried as a tar, whose own
# sign comes late and is missing from the oldest kind.
_SIGNS: dict[bytes, Callable[[IO[bytes]], Iterator[Member]]] = {
    b"PK\x03\x04": zip_members,
    b"PK\x05\x06": zip_members,  # an empty one
    b"\x1f\x8b": gzip_members,
    b"\xfd7zXZ\x00": xz_members,
}
_OTHERS = {b"Rar!": "a RAR", b"7z\xbc\xaf": "a 7z", b"BZh": "a bzip2", b"\x28\xb5\x2f\xfd": "a Zstandard"}


def read_archive(path: Path, files: Collection[Parts]) -> dict[Parts, bytes]:
    """Read from an archive those of `files`, such as ("2-queues", "sentinel.py"), that are in it.

    They may lie at the top or in `exercises`, and all of it in one single folder; `exercises` is kept in the keys. One
    without a folder, such as ("sentinel.py",), is looked for at the top only.
    Raises UnreadableError when it is no archive of a kind that is read, is damaged, too big, or made to do harm.
    """
    try:
        with path.open("rb") as file:
            return _answers(_members(file), files)
    except UnreadableError:
        raise
    except OSError as error:
        raise UnreadableError(error.strerror or _DAMAGED) from error  # gzip's own say nothing of the system
    except Exception as error:  # what the libraries raise on a damaged archive is not documented, and of many kinds
        raise UnreadableError(_DAMAGED) from error


_DAMAGED = "it is damaged or cut off, or no zip or tar archive at all"


def _members(file: IO[bytes]) -> Iterator[Member]:
    if os.fstat(file.fileno()).st_size > MAX_ARCHIVE_BYTES:
        raise UnreadableError(f"it has more than {MAX_ARCHIVE_BYTES:,} bytes")
    begin = file.read(8)
    file.seek(0)
    for sign, kind in _OTHERS.items():
        if begin.startswith(sign):
            raise UnreadableError(f"it is {kind} archive: hand in a zip, or a tar.gz")
    return next((read for sign, read in _SIGNS.items() if begin.startswith(sign)), tar_members)(file)


def _answers(members: Iterator[Member], files: Collection[Parts]) -> dict[Parts, bytes]:
    alike = {_folded(parts) for parts in files}
    tops: set[str] = set()
    found: dict[Parts, tuple[Parts, bytes]] = {}
    size = 0
    for number, member in enumerate(members):
        if number >= MAX_MEMBERS:
            raise UnreadableError(f"it holds more than {MAX_MEMBERS:,} files")
        parts = path_parts(member.name)
        if not parts or member.kind == "folder" or any(map(is_litter, parts)):
            continue
        tops.add(parts[0] if len(parts) > 1 else _NO_FOLDER)
        if _folded(parts[-2:]) in alike or _folded(parts[-1:]) in alike:
            size += _add(found, parts, member)
        if size > MAX_ANSWERS_BYTES:
            raise UnreadableError(f"the answers in it have more than {MAX_ANSWERS_BYTES:,} bytes")
    below = _below(tops, {parts[0] for parts in files if len(parts) > 1})
    inner = {parts[below:]: data for parts, data in found.values()}
    return {parts: data for parts, data in inner.items() if _place(parts) in files}


def _add(found: dict[Parts, tuple[Parts, bytes]], parts: Parts, member: Member) -> int:
    """Take in what may be an answer, and say its size; which folder is the workspace is known in the end only."""
    if member.kind != "file":
        raise UnreadableError(f"{shown(member.name)} in it is a link or something special: pack the file itself")
    other = found.get(_folded(parts))
    if other is not None:
        names = " and ".join(sorted({shown("/".join(one)) for one in (parts, other[0])}))
        raise UnreadableError(f"the same file is in it twice: {names}")
    data = member.read(MAX_ANSWER_BYTES + 1)
    if len(data) > MAX_ANSWER_BYTES:
        raise UnreadableError(f"{shown(member.name)} in it has more than {MAX_ANSWER_BYTES:,} bytes")
    found[_folded(parts)] = parts, data
    return len(data)


def _folded(parts: Parts) -> Parts:
    """Make names alike that look alike, or that some file system takes for one."""
    return tuple(unicodedata.normalize("NFKC", part).casefold() for part in parts)


def _below(tops: Collection[str], topics: Collection[str]) -> int:
    """1 when all lies in one folder that is not part of a workspace, else 0."""
    return int(len(tops) == 1 and not {*topics, _WORKSPACE, _NO_FOLDER}.intersection(tops))


def _place(parts: Parts) -> Parts:
    """Say which file a path means, seen from the folder of a workspace or from the one above."""
    return parts[1:] if parts[0] == _WORKSPACE else parts
