"""A controlled scheduler for programs with threads: finds the schedule that breaks them, replays it and explains it."""

from __future__ import annotations

from forkjoin.probe.sched.exploring import explore, replay
from forkjoin.probe.sched.holding import hold_up, pause
from forkjoin.probe.sched.model import Budget, Exploration, Judge, Program, Schedule
from forkjoin.probe.sched.scenario import Log, label, now, step, supplied

__all__ = [
    "Budget",
    "Exploration",
    "Judge",
    "Log",
    "Program",
    "Schedule",
    "explore",
    "hold_up",
    "label",
    "now",
    "pause",
    "replay",
    "step",
    "supplied",
]
