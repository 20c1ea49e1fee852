"""Runs one schedule: exactly one controlled thread at a time, and who is next is the chooser's decision.

Blocked is a predicate, so a deadlock is known and not guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import NoReturn

from forkjoin.probe.sched import real
from forkjoin.probe.sched.accesses import Accesses, Place
from forkjoin.probe.sched.causality import Causality
from forkjoin.probe.sched.roles import Chooser, Known, Recorder
from forkjoin.probe.sched.tasks import Abandon, Key, Task
from forkjoin.probe.sched.turns import Turns, in_turn
from forkjoin.probe.sched.workers import Pool

ROUNDS = 200
"""So many rounds of `for` loops count as one step; of `while` loops, which are where programs wait, a tenth as many."""
WHILE = 10
ROUNDS_IN_A_ROW = 5000
STUBBORN = 40
"""So often a thread may swallow its end before it is left standing for ever."""


def default(engine: Engine, ready: list[int], *, stay: bool) -> int:
    """Go on, if that is possible; else the next thread in turn."""
    return in_turn(engine.current.index, ready, stay=stay)


def _nothing() -> None:
    """What a thread does that is over."""


class _Anything:
    """Stands for something that is no single object: all variables of a scope, or all of the scenario's functions."""


class Engine(Turns):
    """One schedule from its first step to its last."""

    current: Task
    """The thread whose turn it is."""

    def __init__(self, pool: Pool, chooser: Chooser, limit: int) -> None:
        """Nothing runs before `prepare` and `begin`. `limit`: so many steps make a livelock."""
        super().__init__(limit)
        self.pool = pool
        self.chooser = chooser
        self.recorder: Recorder | None = None
        self.accesses = Accesses()
        self.causality = Causality()
        self.path: list[list[int]] = []
        self.rounds = 0
        self.labels: dict[int, str] = {}
        self.made: dict[int, int] = {}
        self.namespaces: dict[int, tuple[object, object, str | None]] = {}
        self.variables = _Anything()
        self.supplied = _Anything()
        self.cut = self.exiting = False
        self.process_locks = self.doubtful = False
        """A thread has waited for something outside."""
        self.ending = ""
        self.errors: list[tuple[Task, BaseException]] = []
        self.stray: Task | None = None
        """A thread that waits outside."""
        self.done = real.allocate_lock()
        self.done.acquire()

    # Threads come and go.

    def spawn(self, body: Callable[[], None], *, daemon: bool) -> Task:
        """A new controlled thread; it runs when it is chosen."""
        if self.ending:
            raise Abandon
        task = Task(len(self.tasks), self.pool.take(), body, daemon=daemon)
        task.worker.assign(lambda: self._run(task))
        if self.tasks:
            self.accesses.fork(self.current, task)
            self.causality.fork(self.current, task)
        else:
            self.accesses.first(task)
        self.tasks.append(task)
        self.alive.append(task)
        return task

    def prepare(self, body: Callable[[], None]) -> None:
        """Make the main thread: from now on it can be told whose turn it is, which threads from outside may ask."""
        self.current = self.spawn(body, daemon=False)

    def begin(self) -> None:
        """Start the main thread."""
        self._pass_on(self.current)

    def controlled(self) -> Task | None:
        """The calling thread, when it is one of this schedule's."""
        task = self.current
        return task if task.worker.ident == real.get_ident() else None

    def _run(self, task: Task) -> None:
        try:
            if not task.killed:
                task.body()
                self.point(("end", task.index))
                self.touch(self.accesses.place(task, "end"), None, ("end", task.index), write=True)
        except Abandon:
            pass
        finally:
            if not task.killed:
                self._leave(task)

    def _leave(self, task: Task) -> None:
        task.finished = True
        self.alive.remove(task)
        self.progress(task)
        if all(other.daemon for other in self.alive):
            self._over("normal")
            return
        try:
            follower = self._successor(("end", task.index))
        except Known:
            self._over("known")
            return
        if follower is None:
            self._over(self._standstill())
        else:
            self._pass_on(follower)

    # Steps.

    def point(self, key: Key, *, free: bool = False) -> None:
        """A step of the current thread is about to be taken: another one may go first.

        free: the current thread pauses of its own accord, so that it is no preemption if another one goes on.
        """
        task = self.current
        if task.killed:
            self.unwind(task)
        if self.recorder is not None:
            self.recorder.settle(task.index)
        self.steps += 1
        if self.steps > self.alarm and self.impatience():
            self._stop("livelock")
        if task.spins(key):
            self.give_way(task, key)
        elif len(self.alive) > 1:
            ready = self.ready(task)
            if len(ready) > 1 or self.early:
                self._switch(task, self._chosen(key, ready, stay=not free))
        self.path[-1][1] += 1

    def count(self) -> None:
        """One more step; a schedule that has too many gets nowhere."""
        self.steps += 1
        if self.steps > self.alarm and self.impatience():
            self._stop("livelock")

    def round(self, task: Task, key: Key, weight: int) -> None:
        """A loop of the current thread goes round: no step, but it must not go on for ever unnoticed."""
        if task.killed:
            self.unwind(task)
        self.rounds += weight
        if self.rounds > self.limit * ROUNDS:
            self._stop("livelock")
        count = task.visits[key] = task.visits.get(key, 0) + 1
        if count > ROUNDS_IN_A_ROW:
            self.give_way(task, key)

    def give_way(self, task: Task, key: Key) -> None:
        """The current thread only spins, or asks to be passed over: everybody else first."""
        self.step_back(task)
        self.cut = True
        follower = self._successor(key)
        if follower is not None:
            self._switch(task, follower)
        task.spinning = False

    def block(self, predicate: Callable[[], bool], deadline: float | None, key: Key) -> bool:
        """Wait until the predicate holds (True), or until nothing else can run and the clock is at the deadline."""
        task = self.current
        if task.killed:
            self.unwind(task)
        self.doze(task, timed=deadline is not None)
        while not predicate():
            if deadline is not None and self.now >= deadline:
                return False
            task.predicate, task.deadline = predicate, deadline
            follower = self._successor(key)
            if follower is None:
                self._stop(self._standstill())
            self._switch(task, follower)
            task.predicate = task.deadline = None
        return True

    def touch(self, place: Place, element: Hashable, key: Key, *, write: bool) -> None:
        """The current thread reads or changes data there."""
        task = self.current
        self.accesses.add(task, place, element, key, write=write)
        self.causality.happen(task, (place[0], None) if element is not None else place, key, write=write)
        if write:
            task.wrote = True
            self.progress(task)

    def seen_end(self, task: Task, ended: Task) -> None:
        """A thread knows that another one has ended."""
        self.accesses.join(task, ended)
        self.causality.join(task, ended)

    def state(self) -> tuple[float, tuple[int, ...]]:
        """Equal for two schedules that have brought every thread to the same point in the same state."""
        return self.now, tuple(task.past for task in self.tasks)

    # Turns.

    def _chosen(self, key: Key, ready: list[int], *, stay: bool) -> Task:
        if self.hurried:
            return self.tasks[self.fairest(self.current, ready, stay=stay)]
        try:
            chosen = self.tasks[self.chooser.choose(self, key, ready, stay=stay)]
        except Known:
            if self.current.finished:
                raise
            self._stop("known")
        if chosen.index not in ready:
            self.give_up(chosen)
            if chosen is self.current:  # it is a decision all the same, and a schedule is a list of those
                self.path.append([chosen.index, 0])
        return chosen

    def _successor(self, key: Key) -> Task | None:
        ready = self.candidates()
        return self._chosen(key, ready, stay=False) if ready else None

    def _switch(self, task: Task, follower: Task) -> None:
        if follower is task:
            return
        self._pass_on(follower)
        task.worker.gate.acquire()
        if task.killed:
            raise Abandon

    def _pass_on(self, follower: Task) -> None:
        self.current = follower
        self.turn(follower)
        self.path.append([follower.index, 0])
        follower.worker.gate.release()

    # The end.

    def _standstill(self) -> str:
        """Nothing moves any more; who waits for something outside may still get it."""
        self.stray = next((task for task in self.alive if task.outside), None)
        return "deadlock" if self.stray is None else "outside"

    def _over(self, ending: str) -> None:
        self.ending = ending
        self.done.release()

    def _stop(self, ending: str) -> NoReturn:
        task = self.current
        self._over(ending)
        task.worker.gate.acquire()
        raise Abandon

    def unwind(self, task: Task) -> NoReturn:
        """End a thread that outlived its schedule; one that will not go is left standing, and its worker is lost."""
        task.kills += 1
        if task.kills > STUBBORN:
            task.worker.idle.release()
            forever = real.allocate_lock()
            forever.acquire()
            forever.acquire()
        raise Abandon

    def forget(self) -> None:
        """Nothing of it will be asked any more: let go of what would else have to be found by the garbage collector."""
        self.accesses.clear()
        for task in self.tasks:
            task.body, task.thread, task.doing = _nothing, None, None
            task.held.clear()

    def end_all(self, patience: float) -> None:
        """Unwind, one after the other, all threads that are still there; called from outside when `done`."""
        for task in self.tasks:
            if not task.finished:
                task.killed = True
                self.current = task
                if self.ending:  # else it is not at its gate
                    task.worker.gate.release()
            if task.worker.idle.acquire(timeout=patience):
                task.worker.idle.release()
                if task.kills <= STUBBORN and self.ending:
                    self.pool.give_back(task.worker)
