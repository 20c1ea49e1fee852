"""Where things stand in the drawing of a schedule: a lane for each thread, with room for the bars of its locks."""

from __future__ import annotations

from dataclasses import dataclass

from forkjoin.pages.shapes import PADDING, width_of
from forkjoin.report.schedule import Schedule, Step
from forkjoin.report.source import Source

NUMBERS = 34.0
"""The column on the left, with the numbers of the steps."""
GAP = 12.0
"""On each side of a lane; two of them are where arrows run."""
BAR = 10.0
BAR_STEP = 15.0
_PAGE = 1080.0
_NARROWEST, _WIDEST = 190.0, 330.0
"""A lane without bars; more lanes than fit on a page at that make the page wider."""
COLORS = 6
"""So many colours for locks there are in the style sheet."""


@dataclass(frozen=True)
class Bar:
    """A lock that is held by a thread, from a step to another one (places from 0); the last may be the end of all."""

    thread: str
    lock: str
    first: int
    last: int
    given_back: bool


@dataclass(frozen=True)
class Lane:
    """One thread's column. `slots`: how many bars stand beside each other in it."""

    thread: str
    x: float
    width: float
    slots: int

    @property
    def box(self) -> float:
        """Where the boxes of its steps begin."""
        return self.x + GAP + self.slots * BAR_STEP

    @property
    def box_width(self) -> float:
        """How wide these are."""
        return self.x + self.width - GAP - self.box

    @property
    def life(self) -> float:
        """Where the line of its life runs."""
        return self.box + 14

    def bar(self, slot: int) -> float:
        """Where a bar begins."""
        return self.x + GAP + slot * BAR_STEP

    def side(self, other: Lane) -> float:
        """The edge of its boxes that faces another lane."""
        return self.box + self.box_width if other.x > self.x else self.box


def bars_of(schedule: Schedule) -> list[Bar]:
    """Who held which lock, and for how long, as far as the steps tell."""
    found = []
    for thread in schedule.threads:
        own = [step for step in schedule.steps if step.thread == thread]
        for lock in dict.fromkeys(name for step in own for name in step.holds):
            found += _bars(thread, lock, own, len(schedule.steps))
    return sorted(found, key=lambda bar: bar.first)


def _bars(thread: str, lock: str, own: list[Step], count: int) -> list[Bar]:
    bars: list[Bar] = []
    first: int | None = None
    for step in own:
        if lock in step.holds and first is None:
            first = step.number - 1
        elif lock not in step.holds and first is not None:
            bars.append(Bar(thread, lock, first, step.number - 1, given_back=True))
            first = None
    if first is not None:
        for_ever = own[-1].part == "stuck"
        bars.append(Bar(thread, lock, first, count if for_ever else own[-1].number - 1, given_back=not for_ever))
    return bars


class Lanes:
    """All lanes, and which slot and colour each bar has."""

    def __init__(self, schedule: Schedule, source: Source) -> None:
        bars = bars_of(schedule)
        self.locks = list(dict.fromkeys(bar.lock for bar in bars))
        self.bars = _with_slots(bars)
        slots = {t: 1 + max((slot for bar, slot in self.bars if bar.thread == t), default=-1) for t in schedule.threads}
        bars_width = BAR_STEP * max(slots.values(), default=0)
        wanted = min(_room(schedule, source) + 2 * (GAP + PADDING) + 1, _WIDEST) + bars_width
        fair = (_PAGE - NUMBERS) / max(len(schedule.threads), 1)
        width = max(min(fair, wanted), _NARROWEST + bars_width)
        self.all = [
            Lane(thread, NUMBERS + place * width, width, slots[thread]) for place, thread in enumerate(schedule.threads)
        ]
        self.width = NUMBERS + width * len(self.all)

    def of(self, thread: str) -> Lane | None:
        """A thread's lane."""
        return next((lane for lane in self.all if lane.thread == thread), None)

    def color(self, lock: str) -> str:
        """The class of a lock's colour."""
        return f"lock{self.locks.index(lock) % COLORS}"

    def letter(self, lock: str) -> str:
        """The letter on a lock's bars: colours alone tell nothing on paper."""
        place = self.locks.index(lock)
        return chr(ord("A") + place) if place < len("ABCDEFGHIJKLMNOPQRSTUVWXYZ") else "…"


def _room(schedule: Schedule, source: Source) -> float:
    texts = [step.what() for step in schedule.steps] + [step.note for step in schedule.steps]
    texts += [f"{step.line}: {source.line(step.line).strip()}" for step in schedule.steps]
    return max(map(width_of, texts), default=0.0)


def _with_slots(bars: list[Bar]) -> list[tuple[Bar, int]]:
    """Give each bar the first slot of its lane that is free."""
    placed: list[tuple[Bar, int]] = []
    for bar in bars:
        taken = {slot for other, slot in placed if other.thread == bar.thread and other.last >= bar.first}
        placed.append((bar, next(slot for slot in range(len(bars)) if slot not in taken)))
    return placed
