"""Where output goes: reports to stdout, everything that is for people only to stderr."""

from __future__ import annotations

import io
import os
import re
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from forkjoin.errors import UsageError
from forkjoin.language import gettext as _

if TYPE_CHECKING:  # brings rich, which `grade --help` does without
    from forkjoin.report.sheet import Page

# As wide as a report gets when it goes to a file, a pipe, or a terminal that does not say.
_WIDTH = 100
_SIGNS = "✓✗→"
# What begins a command to GitHub's runner, which looks for them on stderr, too.
_COMMAND = re.compile(r"^[^\S\n]*:(?=:)|#(?=#\[)", re.MULTILINE)


def page_of(stream: TextIO) -> Page:
    """Find out how wide the place that `stream` leads to is, and whether it takes colour and signs beyond ASCII."""
    from forkjoin.report.sheet import Page

    return Page(width=_width(stream), color=_color(stream), unicode=_takes(stream, _SIGNS))


def note(*lines: str) -> None:
    """Tell people something, on stderr. Names in it may be anybody's: they steer neither terminal nor workflow."""
    from forkjoin.report.printable import printable

    text = "".join(f"{printable(line)}\n" for line in lines)
    with suppress(OSError):  # nobody listens
        show(_COMMAND.sub(_spelled, text), sys.stderr)


def show(text: str, stream: TextIO) -> None:
    """Write text for people in the stream's own encoding; what that cannot hold is spelled out."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    stream.write(text)
    stream.flush()


def put_out(text: str, *, for_programs: bool) -> None:
    """Write a report to stdout: for programs always in UTF-8, for people as their terminal has it.

    Raises UsageError when stdout cannot be written. A reader that went away early (`| head`) is no error.
    """
    if for_programs and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        show(text, sys.stdout)
    except OSError as error:
        # Python flushes stdout once more at the end: what it could not write must not fail again there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise UsageError(_("{path} cannot be written: {why}").format(path="stdout", why=error.strerror)) from error


def _spelled(found: re.Match[str]) -> str:
    """Spell out the last sign of what was found."""
    return f"{found[0][:-1]}\\x{ord(found[0][-1]):02x}"


def _width(stream: TextIO) -> int:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(stream.fileno()).columns or _WIDTH
    except (OSError, ValueError):
        return _WIDTH


def _color(stream: TextIO) -> bool:
    """Colour goes to terminals that can show it, unless NO_COLOR (any value but an empty one) asks for none."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _takes(stream: TextIO, text: str) -> bool:
    try:
        text.encode(stream.encoding or "ascii")
    except UnicodeError:
        return False
    return True
