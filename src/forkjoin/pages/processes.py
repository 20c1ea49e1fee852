"""Processes that were stuck, as a drawing: a box for each, and arrows to those whom they wait for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from forkjoin.language import gettext as _
from forkjoin.pages.shapes import LINE, PADDING, Band, Label, Path, Rect, coded, cut, wrapped
from forkjoin.report.printable import one_line
from forkjoin.report.source import Source

_BOX = 620.0
_LEFT = 10.0
_BETWEEN = 22.0
_LANE = 16.0
_MOST = 12


@dataclass(frozen=True)
class Process:
    """What is known of one. `waits` follows "waits"; empty: it has ended."""

    name: str
    waits: str
    line: int | None
    on: str


def processes_of(waits: Sequence[Any] | None) -> list[Process]:
    """Read what a score says."""
    rows = [row for row in waits or () if isinstance(row, dict)][:_MOST]
    return [
        Process(
            one_line(str(row.get("process", _("a process")))),
            one_line(str(row.get("waits") or "")),
            row["line"] if isinstance(row.get("line"), int) else None,
            one_line(str(row.get("on") or "")),
        )
        for row in rows
    ]


def draw_processes(processes: list[Process], source: Source) -> tuple[float, Band]:
    """The width of the drawing, and all of it in one band."""
    band = Band(0)
    middles: dict[str, float] = {}
    y = 4.0
    for process in processes:
        height = _box(band, process, source, y)
        middles[process.name] = y + height / 2
        y += height + _BETWEEN
    band.height = y - _BETWEEN + 6
    arrows = [(p.name, p.on) for p in processes if p.on in middles and p.on != p.name]
    for place, (name, on) in enumerate(arrows):
        x, right = _LEFT + _BOX + _LANE * (place + 1.5), _LEFT + _BOX
        start, end = middles[name] + 5, middles[on] - 5
        band.paths.append(Path(f"M{right:g} {start:g}H{x:g}V{end:g}H{right + 3:g}", "link", arrow=True))
    return _LEFT + _BOX + _LANE * (len(arrows) + 2), band


def _box(band: Band, process: Process, source: Source, y: float) -> float:
    room = _BOX - 2 * PADDING
    texts: list[tuple[str, str, int | None]] = [(cut(process.name, room), "thread", None)]
    texts += [
        (line, "what", None)
        for line in wrapped(_("waits {waits}").format(waits=process.waits) if process.waits else _("ended"), room)
    ]
    if process.line is not None:
        texts.append(coded(process.line, source, room))
    height = LINE * len(texts) + 2 * PADDING
    band.rects.append(Rect(_LEFT, y, _BOX, height, "box harm" if process.waits else "box other"))
    for place, (text, style, link) in enumerate(texts):
        band.labels.append(Label(_LEFT + PADDING, y + PADDING + LINE * (place + 0.75), text, style, link=link))
    return height
