"""Writing files so that nobody ever finds half of one."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from forkjoin.errors import UsageError
from forkjoin.language import gettext as _

_DRAFT = re.compile(r"\.\d+-[0-9a-f]{8}\.tmp")


def write_file(path: Path, text: str) -> None:
    """Write `text` as UTF-8: all of it or nothing, even when the machine stops in between.

    A lone surrogate, which no UTF-8 can hold, becomes its escape (as JSON spells it, too). What is no regular file
    (a pipe, `/dev/stdout`) is written to as it stands. Raises UsageError when the place cannot be written.
    """
    write_pieces(path, [text])


def write_pieces(path: Path, pieces: Iterable[str]) -> None:
    """Write texts one after the other, as `write_file` does one: for more than should be in memory at once."""
    _write(path, (piece.encode("utf-8", "backslashreplace") for piece in pieces))


def write_data(path: Path, data: bytes) -> None:
    """Write bytes as `write_file` writes a text."""
    _write(path, [data])


def _write(path: Path, data: Iterable[bytes]) -> None:
    try:
        if path.is_symlink() or (path.exists() and not path.is_file()):
            path.write_bytes(b"".join(data))
        else:
            _replace(path, data)
    except OSError as error:
        raise UsageError(_("{path} cannot be written: {why}").format(path=path, why=error.strerror or error)) from error


def write_if_changed(path: Path, text: str) -> None:
    """Write `text`, unless it is there already: to see a file to the disk takes longer than to read it."""
    with suppress(OSError, ValueError):
        if path.read_text(encoding="utf-8") == text:
            return
    write_file(path, text)


def make_folder(folder: Path) -> None:
    """Make `folder`, with those above it, and try to write in it. Raises UsageError when either fails.

    Tried before any work is done, so that a night of grading is not lost to a wrong path.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise UsageError(
            _("{path} cannot be written: {why}").format(path=folder, why=error.strerror or error)
        ) from error


def remove_drafts(folder: Path) -> None:
    """Remove what writers that were killed left half written in `folder`; call it while nobody else writes there."""
    with suppress(OSError):
        for path in folder.iterdir():
            if _DRAFT.fullmatch(path.name):
                path.unlink()


def _replace(path: Path, data: Iterable[bytes]) -> None:
    """Write a new file beside `path`, see it to the disk, then let it take the place of `path` in one step."""
    draft = path.with_name(f".{os.getpid()}-{os.urandom(4).hex()}.tmp")
    try:
        with draft.open("xb") as file:
            file.writelines(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """See the new name to the disk as well, where folders can be opened (not on Windows)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
