"""Archives to hand in, honest and other ones."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

ANSWER = "2-queues/sentinel.py"


def zip_of(path: Path, files: Mapping[str, str], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """Pack a zip; a name that ends in a slash is a folder."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text, method)
    return path


def tar_of(path: Path, files: Mapping[str, str | tarfile.TarInfo], mode: str = "w") -> Path:
    """Pack a tar; in the place of a text there may be a member without content, as tarfile describes it."""
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for name, what in files.items():
            info = what if isinstance(what, tarfile.TarInfo) else tarfile.TarInfo(name)
            data = what.encode() if isinstance(what, str) else b""
            info.name, info.size = name, len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


def special(kind: bytes, target: str = "") -> tarfile.TarInfo:
    """Describe a link, a device, a pipe or a folder for `tar_of`."""
    info = tarfile.TarInfo()
    info.type, info.linkname = kind, target
    return info
