"""What lies in a zip or tar archive, one member after another, and never more of it than is asked for.

The standard library reads the formats, and nothing here lets it write. `tarfile` can unpack by itself, but the data
filter that makes this safe is missing from early releases of Python 3.10 and 3.11, had holes of its own, and knows no
caps; `zipfile` has no filter at all. So members are read as streams, and counted as they come.
"""

from __future__ import annotations

import gzip
import lzma
import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import IO, Protocol, TypeVar

from forkjoin.errors import UnreadableError
from forkjoin.intake.names import shown

# A project with a virtual environment in it, packed by mistake, still passes. A bomb is stopped within a second.
MAX_UNPACKED = 200_000_000
# What may stand between two files of a tar: headers, and records of long names, times and attributes.
_MAX_HEADER = 256_000
_RECORDS = frozenset({tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK, b"X"})
_MAX_RECORD = 16_000
# The sum of their squares: in early releases of each Python, tarfile's search in such a record takes quadratic time
# (CVE-2024-6232). A record has about 100 bytes, and this much is done in seconds.
_MAX_SQUARES = 4_000_000_000
_PIECE = 1 << 16
_ENCRYPTED = 0x1


_Info = TypeVar("_Info", bound=tarfile.TarInfo)


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


@dataclass(frozen=True)
class Member:
    """Something in an archive. `read(n)` gives its first n bytes; for a tar, only before the next member is asked for.

    `kind`: "file", "folder" or "other" (a link, a device, a pipe).
    """

    name: str
    kind: str
    read: Callable[[int], bytes]


def zip_members(file: IO[bytes]) -> Iterator[Member]:
    """Go through a zip archive."""
    try:
        archive = zipfile.ZipFile(file)
    except UnicodeDecodeError as error:
        raise UnreadableError("a path in it is not UTF-8, and says that it is") from error
    with archive:
        for info in archive.infolist():
            yield Member(_zip_name(info), _zip_kind(info), partial(_zip_read, archive, info))


def _zip_name(info: zipfile.ZipInfo) -> str:
    """Give the name before zipfile cuts it at a NUL. Windows PowerShell separates folders by backslashes."""
    return info.orig_filename.replace("\\", "/")


def _zip_kind(info: zipfile.ZipInfo) -> str:
    if _zip_name(info).endswith("/"):
        return "folder"
    return "file" if stat.S_IFMT(info.external_attr >> 16) in {0, stat.S_IFREG} else "other"


def _zip_read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, size: int) -> bytes:
    if info.flag_bits & _ENCRYPTED:
        raise UnreadableError(f"{shown(info.filename)} in it is encrypted: pack it without a password")
    # The other methods give all that a piece holds at once, however much that is.
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise UnreadableError(f"{shown(info.filename)} in it is compressed in an unusual way: pack an ordinary zip")
    with archive.open(info) as stream:
        return stream.read(size)


def gzip_members(file: IO[bytes]) -> Iterator[Member]:
    """Go through a tar archive in gzip."""
    with gzip.open(file) as stream:
        yield from tar_members(stream)


def xz_members(file: IO[bytes]) -> Iterator[Member]:
    """Go through a tar archive in xz."""
    with lzma.open(file) as stream:
        yield from tar_members(stream)


def tar_members(file: _Readable) -> Iterator[Member]:
    """Go through a tar archive that is not compressed, or not any more.

    As a stream: tarfile then refuses to go back, which is how crafted headers lead it in circles.
    """
    counted = _Counted(file)
    headers = _checked_headers()
    with tarfile.open(fileobj=counted, mode="r|", encoding="utf-8", tarinfo=headers) as archive:  # type: ignore[call-overload]
        while (info := archive.next()) is not None:
            if info.issparse():
                raise UnreadableError(f"{shown(info.name)} in it is a sparse file: pack it as an ordinary one")
            kind = "file" if info.isreg() else "folder" if info.isdir() else "other"
            content = archive.extractfile(info) if kind == "file" else None
            counted.expect(MAX_UNPACKED)
            yield Member(info.name, kind, content.read if content else _nothing)
            while content and content.read(_PIECE):
                pass
            counted.expect(_MAX_HEADER)
            archive.members.clear()  # or it keeps every one of them
        counted.expect(MAX_UNPACKED)
        _check_end(archive)


def _checked_headers() -> type[tarfile.TarInfo]:
    """Make a class for the headers of one archive that lets no record be read before its size is known to be sane."""
    squares = 0

    class Header(tarfile.TarInfo):
        @classmethod
        def frombuf(cls: type[_Info], buf: bytes | bytearray, encoding: str, errors: str) -> _Info:  # noqa: PYI019 - Python 3.10 has no Self
            nonlocal squares
            info = super().frombuf(buf, encoding, errors)
            if info.type in _RECORDS:
                squares += info.size**2
                if not 0 <= info.size <= _MAX_RECORD or squares > _MAX_SQUARES:
                    raise UnreadableError("what it says about single files is too long")
            return info

    return Header


def _nothing(_size: int) -> bytes:
    return b""


def _check_end(archive: tarfile.TarFile) -> None:
    """See that only zeros follow the last member.

    For tarfile takes a damaged header for the end; and gzip's and xz's checksums count once all has been read.
    """
    stream = archive.fileobj
    assert stream is not None
    while piece := stream.read(_PIECE):
        if piece.strip(b"\0"):
            raise tarfile.ReadError("something follows the end")


class _Counted:
    """A stream that ends in an UnreadableError when more is read from it than was to be expected."""

    def __init__(self, file: _Readable) -> None:
        self._file, self._left, self._now = file, MAX_UNPACKED, _MAX_HEADER

    def expect(self, size: int) -> None:
        """Let this much be read until the next such call."""
        self._now = size

    def read(self, size: int) -> bytes:
        data = self._file.read(size)
        self._left -= len(data)
        self._now -= len(data)
        if self._left < 0:
            raise UnreadableError(f"unpacked, it has more than {MAX_UNPACKED:,} bytes")
        if self._now < 0:
            raise UnreadableError("what it says about single files is too long")
        return data
