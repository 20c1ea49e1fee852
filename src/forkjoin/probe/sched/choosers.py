"""Who runs next: by a given list, at random, or by priorities that change at random (PCT)."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from forkjoin.probe.sched.engine import Engine, default
from forkjoin.probe.sched.model import Schedule
from forkjoin.probe.sched.roles import Known
from forkjoin.probe.sched.tasks import Key

State = tuple[object, int]
"""A state of the whole program, and the thread that goes on from it."""


EARLY = 16
"""At one step in so many a random walk lets a wait give up before its time."""


class Point(NamedTuple):
    """A step at which another thread could have been chosen."""

    step: int
    key: Key
    other: State
    """The state, and the other thread."""
    preempts: bool
    early: bool = False
    """The other thread's wait would give up before its time."""


class Replay:
    """Follows a schedule: each thread for so many steps. Where that cannot be done, and after its end, the default."""

    def __init__(self, schedule: Schedule) -> None:
        """`schedule`: as `Run.path`."""
        self.schedule = schedule
        self.at = 0

    def choose(self, engine: Engine, key: Key, ready: list[int], *, stay: bool) -> int:  # noqa: ARG002 - the protocol's
        """As the schedule says."""
        current = engine.current.index
        possible = ready + engine.impatient()
        if self.at < len(self.schedule):
            thread, steps = self.schedule[self.at]
            if thread == current and current in ready and engine.path[-1][1] < steps:
                return current
            if stay and thread != current and thread not in possible:
                return current
            while self.at + 1 < len(self.schedule):
                self.at += 1
                if self.schedule[self.at][0] in possible:
                    return self.schedule[self.at][0]
            self.at += 1
        return default(engine, ready, stay=stay)


class RandomWalk:
    """At each point where a switch could matter, each thread that can run is as likely as any other."""

    def __init__(self, seed: int, matters: Callable[[Key], bool]) -> None:
        """`matters`: tells whether threads were seen to get in each other's way at a point."""
        self._random = random.Random(seed)
        self._matters = matters

    def choose(self, engine: Engine, key: Key, ready: list[int], *, stay: bool) -> int:
        """At random."""
        impatient = engine.impatient()
        if impatient and not self._random.randrange(EARLY):
            return impatient[self._random.randrange(len(impatient))]
        if stay and not self._matters(key):
            return engine.current.index
        return ready[self._random.randrange(len(ready))]


class Pct:
    """Probabilistic concurrency testing (Burckhardt, Kothari, Musuvathi, Nagarakatte, ASPLOS 2010).

    Each thread has a random priority, and the highest that can run does; at `depth - 1` random steps the running
    thread falls below all others. A bug of that depth is found with probability at least 1 / (n * k ** (depth - 1))
    a run, for n threads and k steps; only steps that matter are counted here, which makes k small.
    """

    def __init__(self, seed: int, depth: int, steps: int, matters: Callable[[Key], bool]) -> None:
        """`steps`: about how many steps that matter a schedule has."""
        self._random = random.Random(seed)
        self._matters = matters
        self._changes = {self._random.randrange(max(steps, 1)) for _ in range(depth - 1)}
        self._priorities: list[float] = []
        self._count = 0

    def choose(self, engine: Engine, key: Key, ready: list[int], *, stay: bool) -> int:
        """The highest priority."""
        while len(self._priorities) < len(engine.tasks):
            self._priorities.append(1 + self._random.random())
        current = engine.current.index
        if stay and self._matters(key):
            if self._count in self._changes:
                self._priorities[current] = -self._count - self._random.random()
            self._count += 1
        elif stay:
            return current
        return max(ready, key=self._priorities.__getitem__)


class Deviating:
    """The default, except at some steps; notes every point after the last of them at which it could be left again.

    Gives up a schedule as soon as it comes to a state from which another has gone on the same way before.
    """

    def __init__(self, deviations: tuple[tuple[int, int], ...], bound: int, visited: dict[State, int]) -> None:
        """`deviations`: (step, thread), in order of the steps, counting the calls of `choose`.

        bound: how many preemptions these are. visited: with how many preemptions each state has been left how.
        """
        self._deviations = dict(deviations)
        self._after = deviations[-1][0] if deviations else -1
        self._step = -1
        self._bound = bound
        self._visited = visited
        self._mine: set[State] = set()
        self.points: list[Point] = []

    def choose(self, engine: Engine, key: Key, ready: list[int], *, stay: bool) -> int:
        """The default, or the deviation for this step."""
        self._step += 1
        usual = default(engine, ready, stay=stay)
        chosen = self._deviations.get(self._step, usual)
        impatient = engine.impatient()
        if self._step >= self._after and len(ready) + len(impatient) > 1:
            state = engine.state()
            # Who has come to a wait is told apart from who has not by nothing but what it does when it is chosen.
            hasty = ("gives up", state)
            self._visit((hasty if chosen in impatient else state, chosen))
            if self._step > self._after:
                self.points += [Point(self._step, key, (state, other), stay) for other in ready if other != usual]
                self.points += [Point(self._step, key, (hasty, other), True, True) for other in impatient]  # noqa: FBT003 - its fields
        return chosen if chosen in ready or chosen in impatient else usual

    def _visit(self, state: State) -> None:
        if state not in self._mine:
            if self._visited.get(state, self._bound + 1) <= self._bound:
                raise Known
            self._visited[state] = self._bound
            self._mine.add(state)
