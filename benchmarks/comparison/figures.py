"""Arithmetic: medians, and ratios of what was measured in turn, each with its spread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Spread:
    """A median, the least and the most, of `count` measurements."""

    middle: float
    least: float
    most: float
    count: int


def spread(values: Iterable[float]) -> Spread:
    """Of at least one value. Raises ValueError of none."""
    known = sorted(values)
    if not known:
        raise ValueError("nothing was measured")
    return Spread(median(known), known[0], known[-1], len(known))


def ratios(ones: Mapping[int, float], others: Mapping[int, float]) -> Spread:
    """`ones` over `others`, turn by turn: what a busy minute does to both is not in it.

    Turns that only one of them has are left out. Raises ValueError when no turn is left.
    """
    return spread(ones[turn] / others[turn] for turn in ones.keys() & others.keys() if others[turn])


def seconds(value: float) -> str:
    """A time as it is read: milliseconds below one second."""
    return f"{1000 * value:.0f} ms" if value < 0.9995 else f"{value:.1f} s"


def with_spread(found: Spread) -> str:
    """A ratio, and in brackets the least and the most of it."""
    return f"{found.middle:.1f} × ({found.least:.1f} to {found.most:.1f})"


def table(head: list[str], rows: Iterable[list[str]]) -> list[str]:
    """A table in Markdown, its first column for words, the others for figures."""
    rule = ["---", *["---:"] * (len(head) - 1)]
    return [f"| {' | '.join(map(_cell, line))} |" for line in [head, rule, *rows]]


def _cell(text: str) -> str:
    """Text that cannot break its table; what a program has said may hold anything."""
    return " ".join(text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").split())
