"""Which threads could take the next step, and the virtual clock, which moves on only when none can without it.

A thread that only looks for something, again and again, must neither keep the others from their turns nor be kept from
its own. Who gives way stays behind every thread that could have run, until that one has had a turn (Musuvathi and
Qadeer, "Fair stateless model checking", PLDI 2008). A schedule that has used up half of its steps is brought to its end
in the fairest way there is: everybody in turn, a lock that is given back goes to whoever waits for it, and time goes by
for whoever has slept longest.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from forkjoin.probe.sched.tasks import Task

BUSY = 1e-6
"""Seconds that go by when every thread that could run only spins; each time twice as many."""
BUSIEST = 86_400.0
SLEEP = 5000
"""After so many steps without any other event time goes by for those that sleep, even if others could go on."""
SPINS = 3
"""So often those that only spin look again before time goes by for sleepers: a long loop need not be waiting."""
NAPS = 50
"""So often a thread that looks for something between two naps is woken on time while others are still asleep."""
DIFFERENT = 8
"""At most so many different naps are told apart: more are no waiting in a loop."""
COUNTED = 2500
"""The same for one that may count its naps, or looks at the clock: it may notice when it is woken late."""
GRACE = 4
"""So many steps do not count that a thread takes between two naps: to wait for long in short ones is no livelock."""
MOST_GRACE = 60_000


def in_turn(current: int, ready: list[int], *, stay: bool) -> int:
    """Go on, if that is possible; else the next thread in turn."""
    if stay:
        return current
    return next((index for index in ready if index > current), ready[0])


class Turns:
    """The threads of a schedule, and its time."""

    def __init__(self, limit: int) -> None:
        """No thread yet; the clock is at 0. `limit`: so many steps make a livelock."""
        self.tasks: list[Task] = []
        self.alive: list[Task] = []
        """Those that are not over."""
        self.now = 0.0
        self.steps = 0
        self.limit = limit
        self.any_pace = False
        self.early = 0
        """So many waits may still give up before their time."""
        self.hurried = False
        self.frames: Callable[[], Hashable] = tuple
        self.alarm = 0
        """After so many steps it is time to ask for `impatience`."""
        self._behind = False
        self._busy = BUSY
        self._patience = SLEEP
        self._spins = self._grace = self._ticked = self._dozes = 0

    def ready(self, also: Task | None = None) -> list[int]:
        """The threads that can take a step now, by their numbers; `also`: whatever it is, this one can."""
        now = self.now
        found = [task.index for task in self.alive if task is also or (not task.spinning and task.able(now))]
        if self._behind and len(found) > 1:
            found = [index for index in found
                     if self.tasks[index] is also or self.tasks[index].behind.isdisjoint(found)]  # fmt: skip
        return found

    def candidates(self) -> list[int]:
        """The threads that can take a step, by their numbers; time goes by until there is one. None: a deadlock."""
        while True:
            ready = self.ready()
            if ready or not (self._spin(SPINS) or self._tick() or self._spin(None)):
                return ready

    def impatient(self) -> list[int]:
        """The threads whose waits might give up now, though others can go on."""
        if not self.early or self.hurried:
            return []
        return [task.index for task in self.alive if task.deadline is not None and not task.able(self.now)]

    def give_up(self, task: Task) -> None:
        """Let so much time go by that this thread's wait is over."""
        self.early -= 1
        self.now = max(self.now, task.deadline or 0.0)

    def progress(self, by: Task) -> None:
        """A thread has changed something: who only spins, or sleeps between two looks, may find it."""
        by.moved = True
        if self.hurried:
            return
        self._busy = BUSY
        self._spins = 0
        for task in self.alive:
            if task is not by:
                task.naps = task.still = 0
                if task.visits or task.spinning or task.wrote:
                    task.look_again()

    def step_back(self, task: Task) -> None:
        """The thread lets everybody else go first who could go now."""
        task.visits.clear()
        task.gave += 1
        task.spinning = True
        task.behind = {other.index for other in self.alive if other is not task and other.able(self.now)}
        self._behind = True

    def fairest(self, current: Task, ready: list[int], *, stay: bool) -> int:
        """Who waits for what has just come goes first; else the current thread goes on, or the next in turn."""
        waiting = [task for index in ready if (task := self.tasks[index]).predicate is not None and task.predicate()]
        if waiting:
            return min(waiting, key=lambda task: task.dozed).index
        return in_turn(current.index, ready, stay=stay)

    def turn(self, task: Task) -> None:
        """The thread has its turn: nobody needs to stay behind it any longer."""
        if self._behind:
            for other in self.alive:
                other.behind.discard(task.index)
            self._behind = any(other.behind for other in self.alive)

    # Getting nowhere.

    def impatience(self) -> bool:
        """So many steps: threads that keep each other busy must not keep a third one asleep for ever.

        Were there so many that the schedule does not come to an end?
        """
        if self.steps > self._patience:
            self._patience = self.steps + SLEEP
            self._tick()
        spent = self.steps - self._grace
        soon = self.limit // (4 if self.any_pace else 2)
        if not self.hurried and spent > soon:
            self.hurried = True
            for task in self.alive:
                task.hurry()
        self.alarm = min(self._patience, self._grace + (self.limit if self.hurried else soon))
        return spent > self.limit

    # Time.

    def doze(self, task: Task, *, timed: bool) -> None:
        """The thread begins to wait for something, or for a moment."""
        self._dozes += 1
        task.dozed = self._dozes
        if not self.any_pace and timed:
            frames = self.frames()
            if task.moved or len(task.frames) > DIFFERENT:
                task.frames.clear()
            task.still = task.still + 1 if frames in task.frames else 0
            task.frames.add(frames)
            task.moved = False

    def _next(self, sleepers: list[Task]) -> float:
        """When the first of them wakes; one that wakes again and again to no avail may oversleep."""
        if self.hurried:
            return min(sleepers, key=lambda task: task.dozed).deadline or 0.0
        most = NAPS if self.any_pace else COUNTED
        return min((task.naps >= most or task.still >= NAPS, task.deadline or 0.0) for task in sleepers)[1]

    def _tick(self) -> bool:
        """Let time go by until the first sleeper wakes."""
        sleepers = [task for task in self.alive if task.predicate and task.deadline is not None]
        if not sleepers:
            return False
        self.now = max(self.now, self._next(sleepers))
        for task in sleepers:
            task.naps += task.deadline is not None and task.deadline <= self.now
        if not (self.hurried or self.any_pace) and any(task.still < NAPS for task in sleepers):
            self._grace = min(self._grace + min(self.steps - self._ticked, GRACE), MOST_GRACE)
        self._ticked = self.steps
        self._patience = self.steps + SLEEP
        self._spins = 0
        self._busy = BUSY
        for task in self.alive:
            task.look_again()
        return True

    def _spin(self, most: int | None) -> bool:
        """All that could go on only spin: some time goes by, and they look again; at most so often."""
        if self._spins == most or not any(task.able(self.now) for task in self.alive):
            return False
        self._spins += 1
        self.now += self._busy
        self._busy = min(2 * self._busy, BUSIEST)
        for task in self.alive:
            task.look_again()
        return True
