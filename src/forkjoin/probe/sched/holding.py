"""Holds one thread up in the middle of what it does: the others must go on without it, and nobody may lose patience.

No ordinary schedule shows that: there, a thread that could go on does so as soon as all others have to wait for it.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator

from forkjoin.probe.sched.engine import Engine, default
from forkjoin.probe.sched.explain import explain
from forkjoin.probe.sched.model import Budget, Exploration, Judge, Program
from forkjoin.probe.sched.primitives import Lock, RLock
from forkjoin.probe.sched.recording import Recording
from forkjoin.probe.sched.run import Laboratory, Run, Stuck
from forkjoin.probe.sched.tasks import Key, Task

HELD = 1
"""The thread that is held up: the first one that the scenario starts."""
MEANWHILE = 2
"""The second one: it begins when the first one is held up, or over."""
LONG = 1e9
"""Seconds of the virtual clock: longer than anybody's patience."""
MOST = 400
"""Of the steps of the held thread, at most so many are tried."""


class Holding:
    """Thread 1 runs alone for so many steps and then stands still; the others go on by the default."""

    def __init__(self, at: int, pause: float | None = None, *, look: bool = False) -> None:
        """`pause`: seconds, None: for ever. `look`: the locks it holds keep nobody out then, to see what was done."""
        self._at = self._left = at
        self._pause = pause
        self._look = look
        self.held: Task | None = None
        self.line: int | None = None

    def choose(self, engine: Engine, key: Key, ready: list[int], *, stay: bool) -> int:
        """Thread 1 as long as it may; thread 2 only after it."""
        if self.held is not None:
            return default(engine, ready, stay=stay)
        if engine.current.index == HELD and HELD in ready:
            if not self._left:
                self._hold(engine, engine.current, key)
            self._left -= 1
            return HELD
        return default(engine, [index for index in ready if index != MEANWHILE] or ready, stay=stay)

    def again(self) -> Holding:
        """The same, from its beginning."""
        return Holding(self._at, self._pause, look=self._look)

    def _hold(self, engine: Engine, task: Task, key: Key) -> None:
        """Called in the thread itself, in front of its next step."""
        self.held, self.line = task, task.line
        if engine.recorder is not None:
            engine.recorder.step(task, "is held up", "for ever" if self._pause is None else "for a long time", None)
        if self._look:
            _open_locks(engine, task)
        engine.block(_never, None if self._pause is None else engine.now + self._pause, key)


def _never() -> bool:
    return False


def _open_locks(engine: Engine, holder: Task) -> None:
    for _, thing in engine.accesses.known():
        if isinstance(thing, (Lock, RLock)) and thing._holder is holder:  # noqa: SLF001 - it never runs again
            thing._at_fork_reinit()  # noqa: SLF001 - as new
        elif isinstance(thing, threading.Semaphore):
            thing._value = max(thing._value, 1)  # noqa: SLF001 - nobody but who looks will take it


def hold_up(  # noqa: PLR0913, PLR0917 - as explore
    source: str, filename: str, module: str, program: Program, look: Program, judge: Judge, budget: Budget | None = None
) -> Exploration:
    """Hold thread 1, a daemon, up for ever between its first change and its last: the others must go on all the same.

    look: the same with a second thread that only looks at what the first one changes, and returns it. What it sees when
        the first thread has not begun, and when it is over, tells in front of which of its steps it stands in between.
    program: passes if there is one such step at which nobody waits for ever, and the judge accepts what is observed.
        (One is enough: a lock that is held for one change at a time is not held between two of them.)
    """
    laboratory = Laboratory(source, filename, module, look, budget or Budget())
    with laboratory.opened():
        try:
            steps = _between([run.observation.get("returned") for _, run in _each_step(laboratory, None, look=True)])
            laboratory.program = program
            holding, run = _first_that_goes_on(laboratory, steps)
        except Stuck as error:
            return Exploration("unjudged", reason=str(error), tried=laboratory.ran)
        if not _accepted(laboratory, run, judge):
            return _failed(laboratory, run, holding)
        bound = f"one thread was held up for ever at one of {len(steps)} steps"
        return Exploration("passed", observation=run.observation, tried=laboratory.ran, bound=bound)


def pause(  # noqa: PLR0913, PLR0917 - as explore
    source: str, filename: str, module: str, program: Program, judge: Judge, budget: Budget | None = None
) -> Exploration:
    """Let thread 1 pause at each of its steps in turn, for longer than any timeout; the judge must accept all of it."""
    laboratory = Laboratory(source, filename, module, program, budget or Budget())
    with laboratory.opened():
        known = set()
        try:
            for holding, run in _each_step(laboratory, LONG):
                if run.canonical not in known and not _accepted(laboratory, run, judge):
                    return _failed(laboratory, run, holding)
                known.add(run.canonical)
        except Stuck as error:
            return Exploration("unjudged", reason=str(error), tried=laboratory.ran)
        bound = f"one thread paused at each of {laboratory.ran - 1} steps"
        return Exploration("passed", observation=run.observation, tried=laboratory.ran, bound=bound)


def _accepted(laboratory: Laboratory, run: Run, judge: Judge) -> bool:
    with laboratory.paused():
        return judge(json.loads(run.canonical))


def _each_step(laboratory: Laboratory, pause: float | None, *, look: bool = False) -> Iterator[tuple[Holding, Run]]:
    """Hold thread 1 up in front of each of its steps, and at last not at all, because it is over."""
    for at in range(MOST):
        holding = Holding(at, pause, look=look)
        yield holding, laboratory.run(holding)
        if holding.held is None:
            return


def _between(looks: list[object]) -> list[int]:
    """The steps in front of which thread 1 has changed something, and not everything; none if there are none.

    Where nothing can be seen, because what thread 1 holds is no lock, it may be that; unless there are clearer ones.
    """
    first, last = looks[0], looks[-1]
    begin = max(step for step, seen in enumerate(looks) if seen == first) + 1
    steps = range(begin, next(step for step, seen in enumerate(looks) if seen == last))
    return [step for step in steps if looks[step] is not None] or [*steps]


def _first_that_goes_on(laboratory: Laboratory, steps: list[int]) -> tuple[Holding, Run]:
    """Hold thread 1 up at one step after the other, until the others come to their end; else the first of them."""
    tried = []
    for at in steps or [MOST]:
        holding = Holding(at)
        tried.append((holding, laboratory.run(holding)))
        if tried[-1][1].engine.ending == "normal":
            return tried[-1]
    return tried[0]


def _failed(laboratory: Laboratory, run: Run, holding: Holding) -> Exploration:
    found = Exploration("failed", tried=laboratory.ran, bound="found with one thread held up")
    recording = Recording(laboratory.assigned)
    again = laboratory.run(holding.again(), recording)
    if again.canonical != run.canonical:
        found.verdict, found.reason = "unjudged", "the schedule that showed a failure does not replay"
        return found
    found.observation, found.schedule, found.replayed = again.observation, again.path, True
    found.trace, found.conclusion, found.explanation = explain(recording, again)
    if holding.held is not None:
        where = f"Thread {HELD} is held up" + (f" in line {holding.line}" if holding.line else "")
        found.conclusion = f"{where}, and {found.conclusion}" if "Thread" in found.conclusion[:6] else where
    return found
