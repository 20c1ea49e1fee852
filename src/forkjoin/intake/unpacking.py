"""Making one folder to grade of what a student handed in: a folder, an archive, or files side by side."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from forkjoin.course import Exercise
from forkjoin.errors import UnreadableError, UsageError
from forkjoin.intake.answer import MAX_ANSWER_BYTES
from forkjoin.intake.archive import MAX_MEMBERS, Parts, read_archive
from forkjoin.intake.entry import Entry
from forkjoin.intake.names import archive_stem, is_litter, printable_name
from forkjoin.intake.submission import Submission

# Canvas puts the number of the attempt behind a file's name: `sentinel-2.py`.
_ATTEMPT = re.compile(r"-\d+(?=\.py$)")


@dataclass(frozen=True)
class _Piece:
    """A file of the course: which, what is in it, when it was changed (in ns), and whether it lay in its own folder."""

    place: Parts
    data: bytes
    time: int
    exact: bool = True


class Unpacker:
    """Makes submissions of entries. What it unpacks goes below `folder`, which is for whoever made it to remove."""

    def __init__(self, folder: Path, exercises: Iterable[Exercise]) -> None:
        self._folder = folder
        files = [(e.topic, name) for e in exercises for name in (f"{e.name}.py", *e.helpers)]
        self._files = set(files)
        # A file beside no others is known by its name alone, where only one topic has that name.
        names = [name for _, name in self._files]
        self._by_name = {name: (topic, name) for topic, name in self._files if names.count(name) == 1}

    def __call__(self, entry: Entry) -> Submission:
        """Make a submission: a folder with the course's files that were handed in, or a problem.

        What is written has the course's names: none that a student chose ever gets to the file system. Raises
        UsageError when nothing can be written.
        """
        (first, *others) = entry.paths
        if not others and first.is_dir() and not (entry.loose and not self._is_workspace(first)):
            return Submission(entry.student, first.resolve(), None, entry.submitted, entry.late)
        names = entry.names or tuple(path.name for path in entry.paths)
        try:
            pieces = [
                piece
                for path, name in zip(entry.paths, names, strict=True)
                for piece in self._pieces(path, name, loose=entry.loose)
            ]
            files = _together(pieces)
        except UnreadableError as error:
            return Submission(entry.student, first, str(error), entry.submitted, entry.late)
        return Submission(entry.student, self._written(files), None, entry.submitted, entry.late)

    def _is_workspace(self, folder: Path) -> bool:
        return any(folder.joinpath(*top, *parts).is_file() for parts in self._files for top in ((), ("exercises",)))

    def _pieces(self, path: Path, name: str, *, loose: bool) -> Iterator[_Piece]:
        """Go through the course's files in a folder, an archive or a file; `name` is what the student called it."""
        if path.is_dir():
            for file in _files_below(path):
                yield from self._pieces(file, file.name, loose=loose)
        elif archive_stem(name) is not None:
            yield from self._packed(path, loose=loose)
        elif (inner := (path.parent.name, name)) in self._files:
            yield _Piece(inner, _read(path), path.stat().st_mtime_ns)
        elif place := self._by_name.get(name) or self._by_name.get(_ATTEMPT.sub("", name)):
            yield _Piece(place, _read(path), path.stat().st_mtime_ns, exact=False)

    def _packed(self, archive: Path, *, loose: bool) -> Iterator[_Piece]:
        """An archive has one time, that of its handing in: those in it are what a student's computer says."""
        wanted = self._files | ({(name,) for name in self._by_name} if loose else set())
        try:
            found = read_archive(archive, wanted)
            time = archive.stat().st_mtime_ns
        except (UnreadableError, OSError) as error:
            raise UnreadableError(f"{printable_name(archive.name)} could not be read: {error}") from error
        for parts, data in found.items():
            exact = len(parts) > 1
            yield _Piece(parts if exact else self._by_name[parts[0]], data, time, exact)

    def _written(self, files: dict[Parts, _Piece]) -> Path:
        try:
            folder = Path(mkdtemp(dir=self._folder)).resolve()
            for parts, piece in files.items():
                path = folder.joinpath(*parts)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(piece.data)
                os.utime(path, ns=(piece.time, piece.time))
        except OSError as error:
            raise UsageError(f"{self._folder} cannot be written: {error.strerror}") from error
        return folder


def _together(pieces: Iterable[_Piece]) -> dict[Parts, _Piece]:
    """Put the pieces side by side; one in its own folder comes before one that is known by its name only.

    Raises UnreadableError when one file is there twice, and not alike.
    """
    files: dict[Parts, _Piece] = {}
    for piece in sorted(pieces, key=lambda piece: not piece.exact):
        known = files.setdefault(piece.place, piece)
        if known.data != piece.data and known.exact == piece.exact:
            raise UnreadableError(f"{'/'.join(piece.place)} was handed in twice, and not alike: leave one of them")
    return files


def _files_below(folder: Path) -> Iterator[Path]:
    """List the regular files below a folder, without links and litter, as many as an archive may hold."""
    number = 0
    for top, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not is_litter(name))
        for file in (Path(top, name) for name in sorted(files) if not is_litter(name)):
            number += 1
            if number > MAX_MEMBERS:
                raise UnreadableError(f"{printable_name(folder.name)} holds more than {MAX_MEMBERS:,} files")
            if file.is_file() and not file.is_symlink():
                yield file


def _read(file: Path) -> bytes:
    """Read no more than shows that a file is too long: whoever looks for the answer says so."""
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_ANSWER_BYTES + 1)
    except OSError as error:
        raise UnreadableError(f"{printable_name(file.name)} could not be read: {error.strerror}") from error
