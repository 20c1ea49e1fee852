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

FIRST = 1
"""The thread that is held up: the first one that the scenario starts. (If several are: the first ones.)"""
MEANWHILE = 2
"""The second one: it begins when the first one is held up, or over."""
LONG = 1e9
"""Seconds of the virtual clock: longer than anybody's patience."""
TAKING = {"acquire", "get", "wait"}
"""What a thread does in front of which it is held up, when several are: where it may have taken one thing of two."""
MOST = 400
"""Of the places at which threads can be held up, at most so many are tried."""


class Holding:
    """The first threads run, one after the other, for so many steps and then stand still; the others by the default."""

    def __init__(self, at: tuple[int, ...], pause: float | None = None, *, look: bool = False) -> None:
        """`pause`: seconds, None: for ever. `look`: the locks it holds keep nobody out then, to see what was done.

        at: in front of which of its steps each of them is held up; if they are several, only steps that take something
            are counted.
        """
        self.at = at
        self._left = dict(enumerate(at, start=FIRST))
        self._pause = pause
        self._look = look
        self.lines: dict[int, int | None] = {}

    def choose(self, engine: Engine, key: Key, ready: list[int], *, stay: bool) -> int:
        """The first threads as long as they may; thread 2 only after thread 1."""
        current = engine.current.index
        if current in self._left and current in ready and self._counts(key):
            if not self._left[current]:
                del self._left[current]
                self._hold(engine, engine.current, key)
                return current
            self._left[current] -= 1
        if FIRST in self._left:
            ready = [index for index in ready if index != MEANWHILE] or ready
        return default(engine, ready, stay=stay and current in ready)

    def _counts(self, key: Key) -> bool:
        return len(self.at) == 1 or (isinstance(key, tuple) and key[0] in TAKING)

    @property
    def ended(self) -> bool:
        """Whether they go on at last: then it is no longer what the others wait for."""
        return self._pause is not None

    def again(self) -> Holding:
        """The same, from its beginning."""
        return Holding(self.at, self._pause, look=self._look)

    def following(self) -> tuple[int, ...] | None:
        """Where to hold them up next; None when the first one was over before it was held up."""
        for position, thread in enumerate(range(FIRST, FIRST + len(self.at))):
            if thread not in self.lines:
                rest = (0,) * (len(self.at) - position)
                return (*self.at[: position - 1], self.at[position - 1] + 1, *rest) if position else None
        return (*self.at[:-1], self.at[-1] + 1)

    def _hold(self, engine: Engine, task: Task, key: Key) -> None:
        """Called in the thread itself, in front of its next step."""
        self.lines[task.index] = task.line
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
            steps = _between([run.observation.get("returned") for _, run in _each_step(laboratory, 1, None, look=True)])
            laboratory.program = program
            holding, run = _first_that_goes_on(laboratory, steps)
        except Stuck as error:
            return Exploration("unjudged", reason=str(error), tried=laboratory.ran)
        if not _accepted(laboratory, run, judge):
            return _failed(laboratory, run, holding)
        bound = f"one thread was held up for ever at one of {len(steps)} steps"
        return Exploration("passed", observation=run.observation, tried=laboratory.ran, bound=bound)


def pause(  # noqa: PLR0913, PLR0917 - as explore
    source: str,
    filename: str,
    module: str,
    program: Program,
    judge: Judge,
    budget: Budget | None = None,
    threads: int = 1,
) -> Exploration:
    """Let the first thread pause at each of its steps in turn, for longer than any timeout; or the first few of them.

    Several pause at each combination of steps that take something. The judge must accept all that is observed.
    """
    laboratory = Laboratory(source, filename, module, program, budget or Budget())
    with laboratory.opened():
        known = set()
        try:
            for holding, run in _each_step(laboratory, threads, LONG):
                if run.canonical not in known and not _accepted(laboratory, run, judge):
                    return _failed(laboratory, run, holding)
                known.add(run.canonical)
        except Stuck as error:
            return Exploration("unjudged", reason=str(error), tried=laboratory.ran)
        bound = f"{threads} thread{'s' if threads > 1 else ''} paused in {laboratory.ran} ways"
        return Exploration("passed", observation=run.observation, tried=laboratory.ran, bound=bound)


def _accepted(laboratory: Laboratory, run: Run, judge: Judge) -> bool:
    with laboratory.paused():
        return judge(json.loads(run.canonical))


def _each_step(
    laboratory: Laboratory, threads: int, pause: float | None, *, look: bool = False
) -> Iterator[tuple[Holding, Run]]:
    """Hold the first threads up in front of each of their steps, and at last not at all, because the first is over."""
    at: tuple[int, ...] | None = (0,) * threads
    for _ in range(MOST):
        if at is None:
            return
        holding = Holding(at, pause, look=look)
        yield holding, laboratory.run(holding)
        at = holding.following()


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
        holding = Holding((at,))
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
    where = " and ".join(f"Thread {thread} is held up" + _in(line) for thread, line in holding.lines.items())
    told = "Thread" in found.conclusion[:6]
    if where and not (told and holding.ended):
        found.conclusion = f"{where}, and {found.conclusion}" if told else where
    return found


def _in(line: int | None) -> str:
    return f" in line {line}" if line else ""
