"""The whole search: few preemptions first, then random walks, then PCT; the first failure ends it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain

from forkjoin.probe.sched.bounded import BoundedSearch
from forkjoin.probe.sched.choosers import Pct, RandomWalk, Replay
from forkjoin.probe.sched.model import Budget, Exploration, Judge, Program, Schedule
from forkjoin.probe.sched.roles import Chooser
from forkjoin.probe.sched.run import Laboratory, Run, Stuck
from forkjoin.probe.sched.shrink import shrunk

LATE = "The program waits in a way that the virtual clock cannot follow"


class _Judged:
    """Asks the judge once for each different observation."""

    def __init__(self, judge: Judge, laboratory: Laboratory) -> None:
        self._judge = judge
        self._laboratory = laboratory
        self._known: dict[str, bool] = {}

    def accepts(self, run: Run) -> bool:
        if run.canonical not in self._known:
            with self._laboratory.paused():
                self._known[run.canonical] = bool(self._judge(json.loads(run.canonical)))
        return self._known[run.canonical]


def explore(  # noqa: PLR0913, PLR0917 - what is run, and how
    source: str, filename: str, module: str, program: Program, judge: Judge, budget: Budget | None = None
) -> Exploration:
    """Try schedules of the program on the submission until the judge rejects what one of them shows.

    source, filename, module: the submission's text, its path for tracebacks, the name to import it by.
    program: the scenario; called with a fresh copy of the submission's module in each schedule.
    judge: is this observation acceptable? Asked once for each different one.
    """
    budget = budget or Budget()
    try:
        laboratory = Laboratory(source, filename, module, program, budget)
    except (SyntaxError, ValueError) as error:
        return _no_program(error, judge)
    judged = _Judged(judge, laboratory)
    with laboratory.opened():
        search = BoundedSearch(laboratory)
        first: Run | None = None
        try:
            for run in chain(search.runs(budget.bounded, budget.bound), _random_runs(laboratory, search, budget)):
                first = first or run
                if not judged.accepts(run):
                    if run.late and "livelock" not in run.observation:
                        return Exploration("unjudged", reason=LATE, tried=laboratory.ran)
                    return _failed(laboratory, run, search)
        except Stuck as error:
            return Exploration("unjudged", reason=str(error), tried=laboratory.ran)
    assert first is not None
    bound = _statement(search, laboratory)
    return Exploration("passed", observation=first.observation, tried=laboratory.ran, bound=bound)


def _no_program(error: SyntaxError | ValueError, judge: Judge) -> Exploration:
    """The source cannot even be compiled."""
    line = error.lineno if isinstance(error, SyntaxError) else None
    text = error.msg if isinstance(error, SyntaxError) else str(error)
    seen = {"raised": [type(error).__name__, text, line]}
    conclusion = f"the file cannot be compiled: {text}" + (f" (line {line})" if line else "")
    return Exploration("passed" if judge(seen) else "failed", observation=seen, conclusion=conclusion, replayed=True)


def _random_runs(laboratory: Laboratory, search: BoundedSearch, budget: Budget) -> Iterator[Run]:
    """Random schedules, unless every one has been tried already.

    Fewer, if every one has but for loops that were cut short: a thread that went on waiting changes little.
    """
    if search.complete and (not search.cut or search.sole):
        return
    share = 4 if search.complete else 1
    for number in range((budget.walks + budget.pct) // share):
        if laboratory.spent():
            return
        run = laboratory.run(_chooser(number, budget.walks // share, search, budget))
        search.learn(run)
        yield run


def _chooser(number: int, walks: int, search: BoundedSearch, budget: Budget) -> Chooser:
    """First the random walks, then PCT with each depth in turn."""
    if number < walks:
        # Every fourth walk may switch anywhere: it can find what no schedule before has hinted at.
        return RandomWalk(budget.seed + number, search.matters if number % 4 else _always)
    depth = budget.depths[number % len(budget.depths)]
    return Pct(budget.seed - number, depth, search.longest, search.matters)


def _always(_: object) -> bool:
    return True


def _statement(search: BoundedSearch, laboratory: Laboratory) -> str:
    return search.statement(laboratory.ran - search.begun)


def _failed(laboratory: Laboratory, run: Run, search: BoundedSearch) -> Exploration:
    tried = laboratory.ran
    bound = f"found in schedule {tried:,} of those with the fewest preemptions"
    if tried > search.begun:
        bound = f"found in random schedule {tried - search.begun:,}, after {search.begun:,} with the fewest preemptions"
    return shrunk(laboratory, run, Exploration("failed", tried=tried, bound=bound))


def replay(  # noqa: PLR0913, PLR0917 - as explore
    source: str, filename: str, module: str, program: Program, schedule: Schedule, budget: Budget | None = None
) -> Exploration:
    """Run one schedule, as an exploration gave it; the verdict stays open ("unjudged")."""
    laboratory = Laboratory(source, filename, module, program, budget or Budget())
    with laboratory.opened():
        run = laboratory.run(Replay(schedule))
        return shrunk(laboratory, run, Exploration("unjudged", reason="a replay", tried=1), spend=0)
