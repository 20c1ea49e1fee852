"""A schedule as a drawing: threads side by side, time going down, locks as bars, and what went wrong in red."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forkjoin.diagnosis.told import word
from forkjoin.language import gettext as _
from forkjoin.pages.lanes import BAR, NUMBERS, Lane, Lanes
from forkjoin.pages.shapes import LINE, PADDING, Band, Label, Path, Rect, coded, cut, width_of, wrapped
from forkjoin.report.schedule import Schedule, Step
from forkjoin.report.source import Source

_ABOVE = 7.0
_BELOW = 3.0
"""Between two boxes there are both; a box's edge needs room on either side."""
_HARM = {"lost": "overwrite", "change": "act", "unheard": "stuck", "first half": "second half"}
"""Which step answers which: an arrow leads from the one to the next of the other kind, of another thread if need be."""
_ANCHOR = _ABOVE + PADDING + LINE / 2


@dataclass(frozen=True)
class Drawing:
    """The heads of the lanes, a band for each step, the bands below, and the locks with their letters and colours."""

    width: float
    head: Band
    bands: list[Band]
    locks: list[tuple[str, str, str]]
    stale: bool


def draw(schedule: Schedule, source: Source) -> Drawing:
    """Lay out the whole."""
    lanes = Lanes(schedule, source)
    bands = [_step_band(lanes, step, source) for step in schedule.steps]
    endings = _endings(lanes, schedule)
    _lives(lanes, schedule, bands, endings)
    stale = _stale(lanes, schedule, bands)
    _bars(lanes, bands, endings)
    _links(lanes, schedule, bands)
    locks = [(lanes.letter(lock), lock, lanes.color(lock)) for lock in lanes.locks]
    return Drawing(lanes.width, _head(lanes), [*bands, *endings], locks, stale)


def _head(lanes: Lanes) -> Band:
    band = Band(LINE + 2 * PADDING)
    for lane in lanes.all:
        name = cut(word(lane.thread), lane.box_width)
        band.labels.append(Label(lane.box + PADDING, PADDING + LINE * 0.75, name, "thread"))
    return band


def _step_band(lanes: Lanes, step: Step, source: Source) -> Band:
    lane = lanes.of(step.thread)
    if lane is None:  # "... 12 more"
        return _titled(_("... {more} steps are left out").format(more=word(step.object)), "dim")
    band = _boxed(lane, _texts(lane, step, source), "harm" if step.note else _kind(step))
    band.labels.append(Label(NUMBERS - 8, _ANCHOR + 4, str(step.number), "number", "end"))
    return band


def _texts(lane: Lane, step: Step, source: Source) -> list[tuple[str, str, int | None]]:
    """The lines of a step's box: what, where, and what it has to do with the failure; with style and link."""
    room = lane.box_width - 2 * PADDING
    texts: list[tuple[str, str, int | None]] = [(line, "what", None) for line in wrapped(step.what(), room)]
    if step.line is not None:
        texts.append(coded(step.line, source, room))
    return [*texts, *((line, "note", None) for line in wrapped(step.note, room))]


def _boxed(lane: Lane, texts: Sequence[tuple[str, str, int | None]], style: str) -> Band:
    height = LINE * len(texts) + 2 * PADDING - 2
    band = Band(_ABOVE + height + _BELOW)
    band.rects.append(Rect(lane.box, _ABOVE, lane.box_width, height, f"box {style}"))
    for place, (text, kind, link) in enumerate(texts):
        y = _ABOVE + PADDING + LINE * (place + 0.72)
        band.labels.append(Label(lane.box + PADDING, y, text, kind, link=link))
    return band


def _kind(step: Step) -> str:
    return step.action if step.action in {"read", "write", "wait"} else "other"


def _endings(lanes: Lanes, schedule: Schedule) -> list[Band]:
    """Who waits for whom when nothing moves any more; those who wait for a thread's end come last."""
    stuck = [step for step in schedule.steps if step.part == "stuck"]
    if not stuck:
        return []
    return [
        _titled(_("In the end:"), "thread"),
        *(_ending(lanes, step) for step in sorted(stuck, key=lambda step: step.object in schedule.threads)),
    ]


def _titled(text: str, style: str) -> Band:
    """A band with a line of its own, over whatever runs through it."""
    band = Band(2 * LINE + PADDING)
    band.rects.append(Rect(0, LINE - 4, width_of(text) + 2 * PADDING, LINE + 4, "box blank"))
    band.labels.append(Label(PADDING, LINE * 1.75, text, style))
    return band


def _ending(lanes: Lanes, step: Step) -> Band:
    """Below all steps: for whom a thread waits for ever, with an arrow to that one."""
    lane = lanes.of(step.thread)
    assert lane is not None, "a step that is marked has a thread"
    other = lanes.of(step.held_by) or lanes.of(step.object)
    room = lane.box_width - 2 * PADDING
    band = _boxed(lane, [(line, "note", None) for line in wrapped(_waits(step, other), room)], "stuck")
    if other is None or other is lane:
        return band
    start, end = lane.side(other), other.side(lane)
    said = [(line, "what", None) for line in wrapped(_keeps(step, other), other.box_width - 2 * PADDING)]
    facing = _boxed(other, said, "keeps")
    band.rects += facing.rects
    band.labels += facing.labels
    band.height = max(band.height, facing.height)
    tip = end + (3 if end < start else -3)
    band.paths.append(Path(f"M{start:g} {_ANCHOR:g}H{tip:g}", "link", arrow=True))
    return band


def _waits(step: Step, other: Lane | None) -> str:
    if other is None:
        return _("waits for {object}, and nobody is left to let it go on").format(object=word(step.object))
    if other.thread == step.object:
        return _("waits for the end of {object}").format(object=word(step.object))
    if other.thread == step.thread:
        return _("waits for {object}, which it holds itself").format(object=word(step.object))
    return _("waits for {object}").format(object=word(step.object))


def _keeps(step: Step, other: Lane) -> str:
    return _("does not end") if other.thread == step.object else _("holds {object}").format(object=word(step.object))


def _lives(lanes: Lanes, schedule: Schedule, bands: list[Band], endings: list[Band]) -> None:
    """The line of each thread's life, dashed while it waits."""
    for lane in lanes.all:
        own = [step for step in schedule.steps if step.thread == lane.thread]
        stuck = own[-1].part == "stuck"
        last = len(bands) if stuck else own[-1].number
        waiting = False
        for place in range(own[0].number - 1, last):
            step = schedule.steps[place]
            band, begins = bands[place], place == own[0].number - 1
            bottom = _ANCHOR if place == last - 1 and not stuck else None
            band.down(lane.life, "waiting" if waiting else "life", _ANCHOR if begins else -1.0, bottom)
            waiting = step.waits if step.thread == lane.thread else waiting
        for band in endings if stuck else []:
            band.down(lane.life, "waiting")


def _stale(lanes: Lanes, schedule: Schedule, bands: list[Band]) -> bool:
    """Shade a thread's lane between its look at a value and what it did by it, when another thread came between."""
    found = False
    for lane in lanes.all:
        look = next((s for s in schedule.steps if s.thread == lane.thread and s.part in {"look", "first half"}), None)
        acts = [
            step
            for step in schedule.steps
            if step.thread == lane.thread and step.part in {"overwrite", "act", "stuck", "second half"}
        ]
        if look is None or not acts or acts[-1].number < look.number:
            continue
        found = True
        for place in range(look.number - 1, acts[-1].number):
            top = _ANCHOR if place == look.number - 1 else -1.0
            bottom = _ANCHOR if place == acts[-1].number - 1 else None
            bands[place].strip(lane.box - 4, lane.box_width + 8, "stale", top, bottom)
    return found


def _bars(lanes: Lanes, bands: list[Band], endings: list[Band]) -> None:
    for bar, slot in lanes.bars:
        lane = lanes.of(bar.thread)
        assert lane is not None, "bars belong to threads"
        x, style = lane.bar(slot), f"bar {lanes.color(bar.lock)}"
        for place in range(bar.first, min(bar.last + 1, len(bands))):
            top = _ABOVE if place == bar.first else -1.0
            ends = place == bar.last and bar.given_back
            bands[place].strip(x, BAR, style, top, _ANCHOR if ends else None)
        for band in [] if bar.given_back else endings:
            band.strip(x, BAR, style)
        letter = Label(x + BAR / 2, _ABOVE + LINE * 0.8, lanes.letter(bar.lock), "letter", "middle")
        bands[bar.first].labels.append(letter)


def _links(lanes: Lanes, schedule: Schedule, bands: list[Band]) -> None:
    """Red arrows from a change to the step that knew nothing of it."""
    for step in schedule.steps:
        answer = next((s for s in schedule.steps[step.number :] if s.part == _HARM.get(step.part)), None)
        start, end = lanes.of(step.thread), lanes.of(answer.thread) if answer else None
        if answer is None or start is None or end is None or start is end:
            continue
        _link(bands, step.number - 1, answer.number - 1, start, end)


def _link(bands: list[Band], first: int, last: int, start: Lane, end: Lane) -> None:
    side, tip = start.side(end), end.side(start)
    ahead = 1 if end.x > start.x else -1
    x = start.x + start.width if ahead > 0 else start.x
    bands[first].paths.append(Path(f"M{side:g} {_ANCHOR:g}H{x:g}V{bands[first].height + 1:g}", "link"))
    for band in bands[first + 1 : last]:
        band.down(x, "link")
    bands[last].paths.append(Path(f"M{x:g} -1V{_ANCHOR:g}H{tip - ahead * 3:g}", "link", arrow=True))
