"""The levels of protection: what each adds, and what must be seen to hold before it is called by its name.

Each has all that the weaker ones have, as far as the kernel offers it. What holds is found by trying, see `trial`.
"""

from __future__ import annotations

from dataclasses import dataclass

from forkjoin.language import N_


@dataclass(frozen=True)
class Level:
    """`must`: what must hold; see `trial` for these names. Without it, the box is of a weaker level."""

    name: str
    title: str
    name_spaces: bool
    landlock: bool
    must: frozenset[str]


_LIMITS = frozenset({"outlive", "memory", "disk"})
_FILES = frozenset({"files", "calls"})

LEVELS = (
    Level(
        "ns",
        N_("bubblewrap: processes, network, files and shared memory of its own; and all that ll has"),
        name_spaces=True,
        landlock=True,
        must=_LIMITS | _FILES | {"network", "abstract", "signals", "shm"},
    ),
    Level(
        "ll",
        N_("Landlock: no files but its own and Python's; a filter of system calls; and all that rl has"),
        name_spaces=False,
        landlock=True,
        must=_LIMITS | _FILES,
    ),
    Level("rl", N_("limits, and the end of every process"), name_spaces=False, landlock=False, must=_LIMITS),
)
NAMES = tuple(level.name for level in LEVELS)  # strongest first


def level_named(name: str) -> Level:
    """The level of that name. Raises KeyError."""
    return next(level for level in LEVELS if level.name == name)


def at_most(name: str | None) -> tuple[Level, ...]:
    """This level and the weaker ones, strongest first; all of them for None."""
    return LEVELS if name is None else LEVELS[NAMES.index(name) :]
