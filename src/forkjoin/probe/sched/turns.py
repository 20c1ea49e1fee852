"""Which threads could take the next step, and the virtual clock, which moves on only when none can without it."""

from __future__ import annotations

from forkjoin.probe.sched.tasks import Task

BUSY = 1e-6
"""Seconds that go by when every thread that could run only spins; each time twice as many."""
SLEEP = 5000
"""After so many steps without any other event time goes by for those that sleep, even if others could go on."""
SPINS = 3
"""So often those that only spin look again before time goes by for sleepers: a long loop need not be waiting."""
NAPS = 50
"""So often a thread that looks for something between two naps is woken on time while others are still asleep."""


class Turns:
    """The threads of a schedule, and its time."""

    def __init__(self) -> None:
        """No thread yet; the clock is at 0."""
        self.tasks: list[Task] = []
        self.now = 0.0
        self.steps = 0
        self._busy = BUSY
        self._patience = SLEEP
        self._spins = 0

    def candidates(self) -> list[int]:
        """The threads that can take a step, by their numbers; time goes by until there is one. None: a deadlock."""
        while True:
            ready = [task.index for task in self.tasks if task.ready(self.now)]
            if ready or not (self._spin(SPINS) or self._tick() or self._spin(None)):
                return ready

    def progress(self, by: Task) -> None:
        """A thread has changed something: who only spins, or sleeps between two looks, may find it."""
        self._busy = BUSY
        self._spins = 0
        for task in self.tasks:
            task.naps = 0
            if task is not by:
                task.look_again()

    def impatience(self) -> None:
        """One more step: threads that keep each other busy must not keep a third one asleep for ever."""
        self.steps += 1
        if self.steps > self._patience:
            self._patience = self.steps + SLEEP
            self._tick()

    def _tick(self) -> bool:
        """Let time go by until the first sleeper wakes; one that wakes again and again to no avail may oversleep."""
        sleepers = [(t.naps >= NAPS, t.deadline, t) for t in self.tasks if t.predicate and t.deadline is not None]
        if not sleepers:
            return False
        self.now = max(self.now, min(sleepers, key=lambda sleeper: sleeper[:2])[1])
        for _, deadline, task in sleepers:
            task.naps += deadline <= self.now
        self._patience = self.steps + SLEEP
        self._spins = 0
        for task in self.tasks:
            task.look_again()
        return True

    def _spin(self, most: int | None) -> bool:
        """All that could go on only spin: some time goes by, and they look again; at most so often."""
        if self._spins == most or not any(task.able(self.now) for task in self.tasks):
            return False
        self._spins += 1
        self.now += self._busy
        self._busy *= 2
        for task in self.tasks:
            task.look_again()
        return True
