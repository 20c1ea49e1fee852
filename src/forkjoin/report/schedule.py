"""A schedule as a score tells it, read for those that show it step by step: the terminal and the page.

A trace has come out of the box: whatever stands in it is only shown, and may be of any type.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from forkjoin.diagnosis.told import word
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.report.printable import one_line

_LONGEST = 400
_MOST_STEPS = 400
_MOST_THREADS = 12
_OTHERS = N_("other threads")
_WAITING = "wait"
PARTS = {
    "look": N_("goes on with this value"),
    "lost": N_("this update is lost"),
    "overwrite": N_("overwrites what it has not seen"),
    "change": N_("changes what the other one has read"),
    "act": N_("still goes by the old value"),
    "first half": N_("one half of a change"),
    "half seen": N_("sees one half of a change"),
    "second half": N_("the other half of it"),
    "unheard": N_("nobody waits yet: nobody hears it"),
    "taken back": N_("takes the signal back"),
    "stuck": N_("waits for ever"),
}
"""What a step has to do with the failure, in words."""


@dataclass(frozen=True)
class Step:
    """One step of one thread. `number` counts from 1; `line` is in the student's file, None if unknown."""

    number: int
    thread: str
    action: str
    object: str
    value: str
    line: int | None
    holds: tuple[str, ...]
    part: str
    held_by: str

    @property
    def note(self) -> str:
        """What it has to do with the failure, in words; empty if nothing."""
        return _(PARTS.get(self.part, ""))

    @property
    def waits(self) -> bool:
        """Whether the thread does not go on from here before another one has done something."""
        return self.action == _WAITING or self.part == "stuck"

    def what(self, arrow: str = "→") -> str:
        """What it does: `write self.n → 10`."""
        action = _("wait for") if self.action == _WAITING and self.object else word(self.action)
        words = " ".join(filter(None, (action, word(self.object))))
        return f"{words} {arrow} {self.value}" if self.value else words


@dataclass(frozen=True)
class Standing:
    """Where a thread is after a step: `last` is its own last step (None: it has done nothing yet)."""

    thread: str
    last: Step | None
    over: bool

    @property
    def says(self) -> str:
        """Its state in a few words, without its line."""
        if self.last is None:
            return _("has not begun")
        if self.over:
            return _("has done its last step")
        held = _("holds {names}").format(names=", ".join(self.last.holds)) if self.last.holds else ""
        waits = _("waits for {object}").format(object=word(self.last.object)) if self.last.waits else ""
        by = _(" (held by {held_by})").format(held_by=word(self.last.held_by)) if waits and self.last.held_by else ""
        return "; ".join(filter(None, (held, waits + by))) or _("can go on")


class Schedule:
    """The steps of a trace, and its threads in the order in which they appear."""

    def __init__(self, trace: Sequence[Any]) -> None:
        rows = [row for row in trace if isinstance(row, dict)][-_MOST_STEPS:]
        steps = [_step(number, row) for number, row in enumerate(rows, start=1)]
        known = list(dict.fromkeys(step.thread for step in steps if step.thread))
        self.threads = known if len(known) <= _MOST_THREADS else [*known[: _MOST_THREADS - 1], _OTHERS]
        self.steps = [step if step.thread in {"", *self.threads} else replace(step, thread=_OTHERS) for step in steps]

    def standings(self, at: int) -> list[Standing]:
        """Where each thread is after the step at this place (from 0)."""
        return [self._standing(thread, at) for thread in self.threads]

    def _standing(self, thread: str, at: int) -> Standing:
        own = [step for step in self.steps if step.thread == thread]
        done = [step for step in own if step.number <= at + 1]
        last = done[-1] if done else None
        over = last is not None and last is own[-1] and not last.waits and last.number <= at
        return Standing(thread, last, over)


def _step(number: int, row: dict[str, Any]) -> Step:
    holds, line = row.get("holds"), row.get("line")
    return Step(
        number=number,
        thread=_text(row.get("thread")),
        action=_text(row.get("action")),
        object=_text(row.get("object")),
        value=_text(row.get("value")),
        line=line if isinstance(line, int) and not isinstance(line, bool) and line > 0 else None,
        holds=tuple(dict.fromkeys(map(_text, holds))) if isinstance(holds, list) else (),
        part=_text(row.get("part")),
        held_by=_text(row.get("held_by")),
    )


def _text(value: object) -> str:
    """One line, not too long; nothing for None."""
    text = "" if value is None else one_line(str(value))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
