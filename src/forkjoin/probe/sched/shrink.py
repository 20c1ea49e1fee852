"""Makes a failing schedule as simple as it gets: the fewest switches that show the same."""

from __future__ import annotations

from collections.abc import Iterator

from forkjoin.probe.sched.choosers import Replay
from forkjoin.probe.sched.engine import ROUNDS
from forkjoin.probe.sched.explain import explain
from forkjoin.probe.sched.model import Exploration, Schedule
from forkjoin.probe.sched.recording import Recording
from forkjoin.probe.sched.run import Laboratory, Run

LONG = 60
"""So many slices are too many to be tried one by one."""
TWICE = 2
"""So often a schedule that gets nowhere is tried in a simpler form."""
STEPS = 500
"""A schedule of so many steps counts as two, one of twice as many as three, and so on."""


def shrunk(laboratory: Laboratory, run: Run, found: Exploration, spend: int | None = None) -> Exploration:
    """Fill in what a failing run shows, from the simplest schedule with the same observation; only if it replays."""
    best = _Shrinker(laboratory, run, laboratory.budget.shrink if spend is None else spend).best()
    recording = Recording(laboratory.assigned)
    again = laboratory.run(Replay(best.path), recording)
    if again.canonical != run.canonical:
        found.verdict, found.reason = "unjudged", "the schedule that showed a failure does not replay"
        return found
    found.observation, found.schedule, found.replayed = again.observation, again.path, True
    found.trace, found.conclusion, found.explanation = explain(recording, again)
    return found


def _cost(run: Run) -> tuple[int, int]:
    return len(run.path), run.steps


class _Shrinker:
    """Tries simpler schedules, and keeps those that still show the same."""

    def __init__(self, laboratory: Laboratory, run: Run, spend: int) -> None:
        self._laboratory = laboratory
        self._run = run
        self._spend = min(spend, TWICE * self._price()) if "livelock" in run.observation else spend

    def best(self) -> Run:
        improved = self._spend > 0 and not (len(self._run.path) > LONG and self._better([]))
        while improved and self._spend > 0:
            improved = any(self._better(candidate) for candidate in _simpler(self._run.path) if self._spend > 0)
        return self._run

    def _price(self) -> int:
        return 1 + (self._run.steps + self._run.engine.rounds // ROUNDS) // STEPS

    def _better(self, schedule: Schedule) -> bool:
        self._spend -= self._price()
        run = self._laboratory.run(Replay(schedule))
        if run.canonical != self._run.canonical or (schedule and _cost(run) >= _cost(self._run)):
            return False
        self._run = run
        return True


def _simpler(path: Schedule) -> Iterator[Schedule]:
    """Schedules with one slice less: left out, or joined to another of the same thread; a long one's beginning first.

    (After its end a schedule goes on by default: threads that go round for ever need not be told how.)
    """
    if len(path) > LONG:
        yield from (path[:length] for length in (4, 16, 64, 256) if length < len(path))
    for position in range(len(path)):
        thread, steps = path[position]
        rest = path[:position] + path[position + 1 :]
        later = next((at for at in range(position, len(rest)) if rest[at][0] == thread), None)
        earlier = next((at for at in range(position - 1, -1, -1) if rest[at][0] == thread), None)
        joined = [at for at in (later, earlier) if at is not None]
        yield from ([*rest[:at], [thread, rest[at][1] + steps], *rest[at + 1 :]] for at in joined)
        yield rest
