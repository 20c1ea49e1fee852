"""What goes into an exploration and what comes out of it: plain data, nothing that runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from types import ModuleType
from typing import Any

Program = Callable[[ModuleType], object]
Judge = Callable[[object], bool]
Schedule = list[list[int]]
"""Which thread ran for how many of its steps, in order: [[0, 4], [1, 7], [0, 2]]. Thread 0 is the main one."""


@dataclass(frozen=True)
class Budget:
    """How long to look, counted in schedules and steps and never in seconds, so that a verdict depends on no machine.

    bounded: schedules for the search with 0, 1, 2, ... preemptions (fewest first).
    bound: the highest number of preemptions that search goes to; it stops earlier when nothing is left to try.
    walks: random walks. pct, depths: runs of PCT, dealt out evenly among these depths.
    shrink: schedules that may be spent on making a failing one simpler.
    steps: after so many steps a schedule counts as a livelock.
    total: after so many steps in all no further schedule is begun (programs that wait in loops take many).
    any_pace: a thread that sleeps may go on at once, as if the others were slow: a sleep keeps nobody apart. Off where
        a program is judged by when it does things: then a sleeper wakes only when nobody else can run.
    early: so many times in a schedule a wait with a timeout may give up while others could still go on, as if they were
        slow: nothing rests on a timeout that is long enough. Not where a program is judged by when it does things.
    stuck: seconds (of the real clock, the only ones) without a step after which a run is given up as unjudged.
    """

    bounded: int = 400
    bound: int = 64
    walks: int = 250
    pct: int = 150
    depths: tuple[int, ...] = (2, 3, 4)
    shrink: int = 200
    steps: int = 20_000
    total: int = 100_000
    stuck: float = 3.0
    any_pace: bool = False
    early: int = 0
    seed: int = 20260923


@dataclass
class Exploration:
    """The verdict on one program, with the schedule that explains it."""

    verdict: str
    """"passed", "failed" or "unjudged"."""
    reason: str = ""
    """Why it could not be judged."""
    observation: dict[str, Any] | None = None
    """What was seen: of the failing schedule, else of the first one."""
    tried: int = 0
    bound: str = ""
    """What has been tried, as a sentence."""
    trace: list[dict[str, Any]] = field(default_factory=list)
    conclusion: str = ""
    explanation: str = ""
    schedule: Schedule = field(default_factory=list)
    replayed: bool = False

    def to_json(self) -> dict[str, Any]:
        """The same as plain data, to travel out of the box."""
        return asdict(self)
