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

from forkjoin.probe.sched.choosers import Deviating, Point, State
from forkjoin.probe.sched.run import Laboratory, Run
from forkjoin.probe.sched.tasks import Key

SHARE = 0.4
"""Of the budget for one number of preemptions, before a higher one is tried as well."""

HALF = 0.5
"""Of the budget of steps: the rest is for random schedules."""
ONCE = " (schedules that differ only in the order of independent steps count once)"

Branch = tuple[tuple[tuple[int, int], ...], "State | None"]
"""Where a schedule leaves the default (step, thread), and the state in which it does so for the last time."""


class BoundedSearch:
    """Goes through the schedules in order of their preemptions."""

    def __init__(self, laboratory: Laboratory) -> None:
        """Nothing tried yet."""
        self._laboratory = laboratory
        self._waiting: list[deque[Branch]] = [deque([((), None)])]
        self._visited: dict[State, int] = {}
        self._spent: dict[int, int] = {}
        self._completed: dict[int, int] = {}
        self._asleep: dict[Key, list[tuple[int, Branch]]] = {}
        self.conflicts: dict[Key, None] = {}
        self.begun = self.tried = 0
        self.cut = False
        self.longest = 1
        self.sole = True

    def matters(self, key: Key) -> bool:
        """Tell whether the access at this point was ever in conflict with another."""
        return key in self.conflicts

    def learn(self, run: Run) -> None:
        """Take up what earlier schedules passed over at points that turn out to matter."""
        for key in run.conflicts:
            if key not in self.conflicts:
                self.conflicts[key] = None
                for bound, branch in self._asleep.pop(key, ()):
                    self._add(bound, branch)

    def _add(self, bound: int, branch: Branch) -> None:
        while len(self._waiting) <= bound:
            self._waiting.append(deque())
        self._waiting[bound].append(branch)

    def runs(self, schedules: int, bound: int) -> Iterator[Run]:
        """Run at most so many schedules, with at most so many preemptions."""
        while self.begun < schedules and not self._laboratory.spent(HALF):
            lowest = self._lowest()
            if lowest is None or lowest > bound:
                return
            run = self._one(self._next(lowest, schedules, bound))
            if run is not None:
                yield run

    def _lowest(self) -> int | None:
        """The fewest preemptions of any schedule that has not been tried."""
        return next((count for count, listed in enumerate(self._waiting) if listed), None)

    @property
    def complete(self) -> bool:
        """Whether every schedule has been tried."""
        return self._lowest() is None

    @property
    def exhausted(self) -> int:
        """With so many preemptions every schedule has been tried; -1: not even without any."""
        lowest = self._lowest()
        return len(self._waiting) if lowest is None else lowest - 1

    def _next(self, lowest: int, schedules: int, bound: int) -> int:
        """The lowest number of preemptions, unless that has had its share: many threads can be ordered in many ways."""
        for count in range(lowest, min(bound + 1, len(self._waiting))):
            if self._waiting[count] and self._spent.get(count, 0) < schedules * SHARE:
                return count
        return lowest

    def _one(self, bound: int) -> Run | None:
        deviations, state = self._waiting[bound].popleft()
        if state is not None and self._visited.get(state, bound + 1) <= bound:
            return None
        self._spent[bound] = self._spent.get(bound, 0) + 1
        chooser = Deviating(deviations, bound, self._visited)
        run = self._laboratory.run(chooser)
        self.begun += 1
        self.cut = self.cut or run.cut
        self.learn(run)
        self.longest = max(self.longest, len({point.step for point in chooser.points if self.matters(point.key)}))
        self.sole = self.sole and not chooser.points
        for point in chooser.points:
            branch = (*deviations, (point.step, point.other[1])), point.other
            self._note(bound + point.preempts, point, branch)
        if run.engine.ending == "known":
            return None
        self._completed[bound] = self._completed.get(bound, 0) + 1
        self.tried += 1
        return run

    def _note(self, bound: int, point: Point, branch: Branch) -> None:
        if point.preempts and not point.early and not self.matters(point.key):
            self._asleep.setdefault(point.key, []).append((bound, branch))
        else:
            self._add(bound, branch)

    def statement(self, random: int) -> str:
        """What was tried, for a person; `random`: so many random schedules came after."""
        within = sum(count for bound, count in self._completed.items() if bound <= self.exhausted)
        beyond = self.tried - within
        if self.cut or (self.exhausted < 0 and not self.complete):
            what = f"{self.tried:,} schedules with the fewest preemptions were tried"
            what += " (loops that only wait were cut short)" if self.cut else ""
            beyond = 0
        elif self.complete:
            what = f"every schedule was tried: {within:,}"
        else:
            what = f"every schedule {_up_to(self.exhausted)} was tried: {within:,}"
        more = [f"{beyond:,} with more"] * bool(beyond) + [f"{random:,} random ones"] * bool(random)
        once = ONCE if self.complete or self.exhausted >= 0 else ""
        return what + (f"; then {' and '.join(more)}" if more else "") + once


def _up_to(bound: int) -> str:
    if not bound:
        return "without preemptions"
    return f"with up to {bound} preemption" + "s" * (bound > 1)
