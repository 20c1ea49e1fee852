"""Which level of protection this machine gives: the strongest of which the canary found that it holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from forkjoin.box.box import Box, BoxError
from forkjoin.box.levels import LEVELS, NAMES, Level
from forkjoin.box.trial import MEANINGS, Found, attempts


class TooWeak(Exception):
    """There is no box of the level that was required; the text says why."""


@dataclass(frozen=True)
class Outcome:
    """What became of one level: `box` is open when it holds, else `reason` says why it does not."""

    level: Level
    found: Found
    reason: str = ""
    box: Box | None = None


def outcomes(lifeline: int, hidden: Sequence[Path], strongest: str | None = None) -> Iterator[Outcome]:
    """Try one level after another, from the `strongest` down, until one holds; its box is the caller's to close."""
    for level in LEVELS[NAMES.index(strongest or NAMES[0]) :]:
        outcome = _outcome(level, lifeline, hidden)
        yield outcome
        if outcome.box is not None:
            return


def _outcome(level: Level, lifeline: int, hidden: Sequence[Path]) -> Outcome:
    with ExitStack() as stack:
        try:
            box = stack.enter_context(Box(lifeline, level.name, hidden))
            found = attempts(box, hidden)
        except BoxError as error:
            return Outcome(level, Found([], {}), str(error))
        missing = [f"{MEANINGS[name]} ({why})" for name, why in found.open.items() if name in level.must]
        if missing:
            return Outcome(level, found, f"did not hold: {'; '.join(missing)}")
        stack.pop_all()  # it holds, and stays open
        return Outcome(level, found, box=box)


def open_box(
    lifeline: int, hidden: Sequence[Path] = (), require: str = NAMES[-1], strongest: str | None = None
) -> tuple[Box, Found]:
    """The box of the strongest level that holds, and what held. Raises TooWeak when that is less than required."""
    reasons = []
    for outcome in outcomes(lifeline, hidden, strongest):
        if outcome.box is not None:
            return outcome.box, outcome.found
        reasons.append(f"{outcome.level.name}: {outcome.reason}")
        if outcome.level.name == require:
            break
    raise TooWeak("; ".join(reasons))
