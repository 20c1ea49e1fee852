"""The student's own lines, to stand beside what happened in them."""

from __future__ import annotations

import io
import tokenize
from dataclasses import dataclass
from pathlib import Path

from forkjoin.report.printable import one_line


@dataclass(frozen=True)
class Source:
    """A file's lines as they can be shown, and its path as the reader can open it; no lines if it cannot be read."""

    path: str
    lines: tuple[str, ...] = ()

    def line(self, number: int | None) -> str:
        """One line (from 1); empty if there is none."""
        return self.lines[number - 1] if number is not None and 0 < number <= len(self.lines) else ""

    def place(self, number: int | None) -> str:
        """`8-locks/counter.py:12`, which terminals and editors make clickable."""
        return self.path if number is None else f"{self.path}:{number}"


def read_source(file: Path, path: str) -> Source:
    """Read a student's file in the encoding that it declares; what does not fit into it is replaced."""
    try:
        data = file.read_bytes()
    except OSError:
        return Source(one_line(path))
    # Not splitlines: a form feed ends no line of a program.
    lines = _decoded(data).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return Source(one_line(path), tuple(map(one_line, lines[:-1] if lines[-1] == "" else lines)))


def _decoded(data: bytes) -> str:
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError:  # it declares one that there is not, or is in none
        encoding = "utf-8"
    return data.decode(encoding, "replace").removeprefix("\ufeff")
