"""Prepares a submission once, and runs one schedule of it after another, each on a fresh copy of its module."""

from __future__ import annotations

import ast
import builtins
import gc
import json
import os
import sys
import types
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from forkjoin.probe.sched import active, calls, hooks, patches
from forkjoin.probe.sched.dynamic import Dynamic
from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.exits import Exits
from forkjoin.probe.sched.imports import Siblings, load_library
from forkjoin.probe.sched.model import Budget, Program
from forkjoin.probe.sched.observe import Observed, observation, stuck
from forkjoin.probe.sched.rewrite_flow import rewrite
from forkjoin.probe.sched.roles import Chooser
from forkjoin.probe.sched.scopes import TOP
from forkjoin.probe.sched.sites import Site, assigned_at, statement_lines
from forkjoin.probe.sched.tasks import Key
from forkjoin.probe.sched.watch import Watch
from forkjoin.probe.sched.workers import Pool

COLLECT_EVERY = 400
"""Schedules. They leave little behind, and most explorations end before."""
PATIENCE = 1.0
"""Seconds of the real clock in which an unwound thread must be gone; it is left alone afterwards."""


_under_way: list[Laboratory] = []


def _before_fork() -> None:
    """Locks of processes are followed among threads only: a process that shares one finds it always free."""
    found = active.controlled()
    if found is not None and found[0].process_locks:
        found[0].doubtful = True


def _in_child() -> None:
    """A process that a controlled thread has forked is on its own: it finds everything as it was."""
    active.engine = None
    for laboratory in (*_under_way,):
        laboratory.let_go()


os.register_at_fork(before=_before_fork, after_in_child=_in_child)


def _nothing(_: object) -> None:
    """Says nothing."""


class Stuck(Exception):
    """A controlled thread waits outside of the scheduler's control, or computes without end."""


@dataclass
class Run:
    """One schedule, after its end."""

    observation: dict[str, Any]
    canonical: str
    path: list[list[int]]
    steps: int
    cut: bool
    late: bool
    """Threads may have been woken late, or have waited outside, while the virtual clock stood still."""
    conflicts: dict[Key, None]
    engine: Engine


class Laboratory:
    """One submission with one scenario, ready to be run under any schedule."""

    def __init__(self, source: str, filename: str, module: str, program: Program, budget: Budget) -> None:
        """Parse, rewrite and compile; a SyntaxError of the source is the caller's."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source, filename)
        lines = source.count("\n") + 1
        self.source = active.Source(filename, statement_lines(tree, lines))
        self.assigned = assigned_at(tree)
        self.sites: list[Site] = []
        load_library(tree)
        self.code = self._compiled(tree, filename)
        self.filename, self.module, self.program, self.budget = filename, module, program, budget
        self.pool = Pool()
        self._state = self._patched = patches.Patches()
        self.watch = Watch(budget.stuck)
        self.ran = self.steps = self._loaded = 0
        self.names: dict[str, Any] = vars(builtins) | calls.table() | Dynamic(self.sites).table()
        folder = os.path.dirname(os.path.abspath(filename)) if os.path.dirname(filename) else ""  # noqa: PTH100, PTH120
        self.siblings = Siblings(folder, lambda text, file: self._compiled(ast.parse(text, file), file), self.names)

    def _compiled(self, tree: ast.Module, filename: str) -> types.CodeType:
        rewrite(tree, self.sites)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of doubtful escapes and the like: not what is explored
            return compile(ast.fix_missing_locations(tree), filename, "exec", dont_inherit=True)

    @contextmanager
    def opened(self) -> Iterator[Laboratory]:
        """Replace the primitives; put everything back at the end."""
        self._install()
        try:
            yield self
        finally:
            if "asyncio" in sys.modules:  # what is left of its coroutines must not be finalised when all is put back
                gc.collect()
            self._put_back()
            self.pool.close()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Put everything back for a while: for code that has nothing to do with the schedules."""
        if self._modules() != self._loaded:  # what the program has loaded meanwhile is to be replaced, too
            self._put_back()
            self._install()
        self._patched.exchange(back=True)
        try:
            yield
        finally:
            self._patched.exchange(back=False)

    def _modules(self) -> int:
        return len(sys.modules) - (self.module in sys.modules)

    def let_go(self) -> None:
        """Put everything back, in the middle of a schedule."""
        self._state.undo()
        self._patched.undo()

    def _install(self) -> None:
        self._nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - closed when it is put back
        self._loaded = self._modules()
        patched = self._patched = patches.install()
        _under_way.append(self)
        patched.undo_by(_under_way.remove, self)
        patched.set(sys, "stdout", self._nowhere)
        patched.set(sys, "stderr", self._nowhere)
        patched.set(sys, "unraisablehook", _nothing)  # an unwound thread's generators may complain
        patched.set(sys, "meta_path", [self.siblings, *sys.meta_path])
        patched.set(active, "source", self.source)
        hooks.sites = self.sites  # and they stay: what a forked process runs has hooks too
        patched.undo_by(self._restore_module, sys.modules.get(self.module))
        if gc.isenabled():  # what is collected, and so finalised, amid a schedule would be left to chance
            gc.disable()
            patched.undo_by(lambda _: gc.enable(), None)
        gc.freeze()  # what is there already need not be looked at again and again
        patched.undo_by(lambda _: gc.unfreeze(), None)

    def _put_back(self) -> None:
        self.siblings.forget()
        self._patched.undo()
        self._nowhere.close()

    def _restore_module(self, known: types.ModuleType | None) -> None:
        sys.modules.pop(self.module, None)
        if known is not None:
            sys.modules[self.module] = known

    def spent(self, share: float = 1.0) -> bool:
        """Whether so much of the budget of steps is used up."""
        return self.steps >= self.budget.total * share

    def run(self, chooser: Chooser, recorder: Any = None) -> Run:
        """One schedule; raises `Stuck` when it does not come to an end."""
        self.ran += 1
        if self.ran % COLLECT_EVERY == 0:
            gc.collect()
        exits = Exits()
        state = self._state = patches.fresh_state(exits)
        engine = Engine(self.pool, chooser, self.budget.steps)
        engine.any_pace, engine.early = self.budget.any_pace, self.budget.early
        engine.frames = active.student_locals
        engine.recorder = recorder
        if recorder is not None:
            recorder.engine = engine
        seen = Observed()
        try:
            engine.prepare(lambda: self._main(engine, seen, exits))
            active.engine = engine
            engine.begin()
            if not self.watch.over(engine) or engine.ending == "outside":
                raise Stuck(stuck(engine, self))
            found = {} if engine.ending == "known" else observation(engine, seen, self)
        finally:
            engine.end_all(PATIENCE)
            active.engine = None
            self.steps += engine.steps
            state.undo()
            self.siblings.forget()
        canonical = json.dumps(found, sort_keys=True)
        conflicts = engine.accesses.conflicts()
        if recorder is None:
            engine.forget()
        late = engine.doubtful or (engine.hurried and not engine.any_pace)
        return Run(found, canonical, engine.path, engine.steps, engine.cut, late, conflicts, engine)

    def _main(self, engine: Engine, seen: Observed, exits: Exits) -> None:
        """What the main thread does: the module, the scenario, and what an interpreter does at its end."""
        try:
            found = types.ModuleType(self.module)
            vars(found).update(__file__=self.filename, __builtins__=self.names)
            sys.modules[self.module] = found
            engine.namespaces[id(vars(found))] = (vars(found), engine.variables, TOP)
            exec(self.code, vars(found))  # noqa: S102 - running the submission is the point
            seen.returned(self.program(found))
        except Exception as error:  # noqa: BLE001 - whatever it is, it was observed
            seen.raised(error)
        except SystemExit as error:
            seen.raised(error)
        engine.exiting = True  # as the interpreter tells the workers of pools that nothing more will come
        exits.run(engine)
