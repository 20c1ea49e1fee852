"""Names of files: what computers leave lying about, and paths that could lead out of an archive."""

from __future__ import annotations

import os
import re

from forkjoin.errors import UnreadableError

# Longer and deeper than in any archive that a person packs; within what every file system can hold.
_LONGEST = 1000
_DEEPEST = 50
_LITTER = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
_ENDINGS = (".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2", ".tar.zst", ".tar", ".zip", ".rar", ".7z")
_DRIVE = re.compile(r"[A-Za-z]:")


def is_litter(name: str) -> bool:
    """Whether a file manager, and no student, made this: it is passed over without a word. So is what is hidden."""
    return name.startswith(".") or name in _LITTER


def archive_stem(name: str) -> str | None:
    """Give the name of an archive without its ending; None for a file that is not called like one."""
    return next((name[: -len(end)] for end in _ENDINGS if name.lower().endswith(end)), None)


def path_parts(name: str) -> tuple[str, ...]:
    """Split the path of a member. Raises UnreadableError for one that no honest program packs.

    Nothing is ever written under such a path. It is refused all the same: somebody tried something, or it is broken.
    """
    if name.startswith("/") or _DRIVE.match(name):
        raise UnreadableError(f"the path {shown(name)} in it does not begin inside the archive")
    if "\\" in name or "\0" in name:
        raise UnreadableError(f"the path {shown(name)} in it has characters that a path must not have")
    if any("\ud800" <= character <= "\udfff" for character in name):
        raise UnreadableError(f"the path {shown(name)} in it is not UTF-8")
    parts = tuple(part for part in name.split("/") if part not in {"", "."})
    if ".." in parts:
        raise UnreadableError(f"the path {shown(name)} in it leads out of the archive")
    if len(name) > _LONGEST or len(parts) > _DEEPEST:
        raise UnreadableError(f"the path {shown(name)} in it is too long, or too deep")
    return parts


def shown(name: str) -> str:
    """A name from an archive in a message: cut, quoted, and on one line whatever it holds."""
    return repr(name if len(name) <= 80 else f"{name[:77]}...")  # noqa: PLR2004 - what fits into a line


def printable_name(name: str) -> str:
    """Spell out the bytes of a file name that are no UTF-8, so that it can be written anywhere."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
