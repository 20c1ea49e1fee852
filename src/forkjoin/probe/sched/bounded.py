"""Context bounding: all schedules with no preemption, then with one, with two, ...; fewest first.

Musuvathi and Qadeer, "Iterative context bounding for systematic testing of multithreaded programs", PLDI 2007. A
preemption takes the turn from a thread that could go on. Going on with another thread when one has to wait, or has
ended, is no preemption, and every such choice is tried.

Preemptions are tried only in front of accesses that were seen to conflict with another thread's (see `accesses`).
When a schedule brings a new conflict to light, the points passed over in earlier schedules are taken up again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from forkjoin.probe.sched.choosers import Deviating, State
from forkjoin.probe.sched.run import Laboratory, Run
from forkjoin.probe.sched.tasks import Key

Deviations = tuple[tuple[int, int], ...]


class BoundedSearch:
    """Goes through the schedules in order of their preemptions."""

    def __init__(self, laboratory: Laboratory) -> None:
        """Nothing tried yet."""
        self._laboratory = laboratory
        self._waiting: list[deque[Deviations]] = [deque([()])]
        self._visited: dict[State, int] = {}
        self._asleep: dict[Key, list[tuple[int, Deviations]]] = {}
        self.conflicts: dict[Key, None] = {}
        self.begun = self.tried = 0
        self.exhausted = -1
        self.complete = False
        self.cut = False
        self.longest = 1
        self.sole = True

    def matters(self, key: Key) -> bool:
        """Was the access at this point ever in conflict with another?"""
        return key in self.conflicts

    def learn(self, run: Run) -> None:
        """Take up what earlier schedules passed over at points that turn out to matter."""
        for key in run.conflicts:
            if key not in self.conflicts:
                self.conflicts[key] = None
                for bound, deviations in self._asleep.pop(key, ()):
                    self._add(bound, deviations)

    def _add(self, bound: int, deviations: Deviations) -> None:
        while len(self._waiting) <= bound:
            self._waiting.append(deque())
        self._waiting[bound].append(deviations)

    def runs(self, schedules: int, bound: int) -> Iterator[Run]:
        """Run at most so many schedules, with at most so many preemptions."""
        while self.begun < schedules:
            lowest = next((count for count, listed in enumerate(self._waiting) if listed), None)
            self.exhausted = min(bound, len(self._waiting) if lowest is None else lowest - 1)
            if lowest is None or lowest > bound:
                self.complete = lowest is None
                return
            run = self._one(lowest)
            self.begun += 1
            if run.engine.ending != "known":
                self.tried += 1
                yield run

    def _one(self, bound: int) -> Run:
        deviations = self._waiting[bound].popleft()
        chooser = Deviating(deviations, bound, self._visited)
        run = self._laboratory.run(chooser)
        self.cut = self.cut or run.cut
        self.learn(run)
        self.longest = max(self.longest, sum(1 for point in chooser.points if self.matters(point[1])))
        self.sole = self.sole and not chooser.points
        for step, key, others, preempts in chooser.points:
            for other in others:
                self._note(bound + preempts, key, (*deviations, (step, other)), preempts=preempts)
        return run

    def _note(self, bound: int, key: Key, deviations: Deviations, *, preempts: bool) -> None:
        if preempts and not self.matters(key):
            self._asleep.setdefault(key, []).append((bound, deviations))
        else:
            self._add(bound, deviations)

    def statement(self) -> str:
        """What was tried, for a person."""
        count = f"{self.tried:,}, those that differ only in the order of independent steps counted once"
        if self.cut or self.exhausted < 0:
            what = "schedules with the fewest preemptions were tried"
            return f"{self.tried:,} {what}" + (" (loops that only wait were cut short)" if self.cut else "")
        if self.complete:
            return f"every schedule was tried: {count}"
        up_to = "1 preemption" if self.exhausted == 1 else f"{self.exhausted or 'no'} preemptions"
        return f"every schedule with {'up to ' * bool(self.exhausted)}{up_to} was tried; {count}"
