"""What drawings are made of: rectangles, lines, paths and texts, in pixels from the upper left corner."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field

from rich.cells import cell_len, set_cell_size

from forkjoin.language import gettext as _
from forkjoin.report.source import Source

LINE = 16.0
"""The height of a line of text."""
CHARACTER = 7.4
"""The width of a character: a little more than the widest of the usual fonts of equal widths takes at 12 pixels."""
PADDING = 7.0
MOST_LINES = 5


@dataclass(frozen=True)
class Rect:
    """A rectangle with round corners."""

    x: float
    y: float
    width: float
    height: float
    style: str


@dataclass(frozen=True)
class Path:
    """A line of any form, in SVG's own language; `arrow`: with a point at its end."""

    data: str
    style: str
    arrow: bool = False


@dataclass(frozen=True)
class Label:
    """A line of text; `y` is its base line. `link`: a number of a line in the source below."""

    x: float
    y: float
    text: str
    style: str = ""
    anchor: str = "start"
    link: int | None = None


@dataclass
class Band:
    """A strip across the drawing; strips stand below each other, and a printed page ends between two of them."""

    height: float
    rects: list[Rect] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)

    def down(self, x: float, style: str, top: float = -1.0, bottom: float | None = None) -> None:
        """A vertical line; a whole one reaches a little into both neighbours, to meet theirs without a gap."""
        end = self.height + 1 if bottom is None else bottom
        self.paths.append(Path(f"M{x:g} {top:g}V{end:g}", style))

    def strip(self, x: float, width: float, style: str, top: float = -1.0, bottom: float | None = None) -> None:
        """An upright rectangle, in the same way."""
        end = self.height + 1 if bottom is None else bottom
        self.rects.append(Rect(x, top, width, max(end - top, 0), style))


def wrapped(text: str, width: float, most: int = MOST_LINES) -> list[str]:
    """A text in lines that are no wider than `width` pixels; what does not fit into `most` of them is left out."""
    room = max(int(width / CHARACTER), 4)
    lines = [part for line in textwrap.wrap(text, room) for part in _folded(line, room)]
    return lines if len(lines) <= most else [*lines[: most - 1], cut(f"{lines[most - 1]}…………", width)]


def _folded(line: str, room: int) -> list[str]:
    """Letters that are as wide as two make a line too wide: it goes on below."""
    parts = [""]
    for letter in line:
        if cell_len(parts[-1] + letter) > room:
            parts.append("")
        parts[-1] += letter
    return parts


def cut(text: str, width: float) -> str:
    """A text in one line, with an ellipsis when it is too wide."""
    room = max(int(width / CHARACTER), 4)
    return text if cell_len(text) <= room else f"{set_cell_size(text, room - 1).rstrip()}…"


def coded(number: int, source: Source, width: float) -> tuple[str, str, int | None]:
    """A line of the student's file for a box: text, style, and the line to link to, which only a page with it has."""
    if not source.lines:
        return _("line {line}").format(line=number), "code", None
    return cut(f"{number}: {source.line(number).strip()}", width), "code", number


def width_of(text: str) -> float:
    """How wide a line is at most."""
    return cell_len(text) * CHARACTER
