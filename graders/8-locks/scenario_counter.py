"""Scenarios of `counter`: one thread without a scheduler, several under a controlled one."""

from __future__ import annotations

import threading
from collections import Counter as Counts
from types import ModuleType
from typing import Any

from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget
from forkjoin.probe.watching import Threads

# No contract of locks rests on time: a sleep must keep nobody apart, and no timeout is long enough.
_BUDGET = Budget(any_pace=True, early=1)
# How many threads there are, and who increments how often, few schedules say.
_FEW = Budget(any_pace=True, bounded=20, walks=10, pct=0)


def count(run: Run, start: int | None, steps: list[int | None]) -> None:
    """Use one counter, and another one beside it, in one thread; the values after each step."""
    student = run.load()

    def use() -> list[Any]:
        counter = student.Counter() if start is None else student.Counter(start)
        other = student.Counter(5)
        values = [counter.value]
        for by in steps:
            result = counter.increment() if by is None else counter.increment(by)
            values += [result, counter.value]
        return [*values, other.value]

    run.call(use)


def increments(run: Run, threads: int, times: int, by: int) -> dict[str, Any]:
    """Several threads increment one counter."""

    def program(student: ModuleType) -> int:
        counter = student.Counter(10)

        def work() -> None:
            for _ in range(times):
                counter.increment(by)

        _together([work] * threads)
        return int(counter.value)

    return run.explore(program, _BUDGET)


def read_while_incrementing(run: Run, start: int, steps: list[int], reads: int, readers: int = 1) -> dict[str, Any]:
    """One thread for each step increments by it, others read again and again."""

    def program(student: ModuleType) -> list[int]:
        counter = student.Counter(start)
        seen: list[int] = []

        def read() -> None:
            for _ in range(reads):
                seen.append(counter.value)  # noqa: PERF401 - each read is a step of its own

        _together([*[read] * readers, *[_incrementing(counter, by) for by in steps]])
        return [*seen, counter.value]

    return run.explore(program, _BUDGET)


def _incrementing(counter: Any, by: int) -> Any:
    return lambda: counter.increment(by)


def together(run: Run, cases: list[tuple[int, int]]) -> None:
    """Call count_together as it is."""
    student = run.load()
    for threads, times in cases:
        run.call(student.count_together, threads, times, settle=True)


def together_watched(run: Run, threads: int, times: int, watch: bool) -> dict[str, Any]:
    """Call count_together under the scheduler.

    Its value, how many threads it started, how many there were at once and, if `watch`, how often each incremented.
    """

    def program(student: ModuleType) -> list[Any]:
        watched = Threads()
        shares: Counts[int] = Counts()
        if watch:
            _count_increments(student.Counter, shares)
        value = student.count_together(threads, times)
        return [value, watched.started, watched.most, sorted(shares.values())]

    return run.explore(program, _FEW if watch else _BUDGET)


def _count_increments(kind: Any, shares: Counts[int]) -> None:
    """Count the calls of increment by each thread; not those that increment itself makes, to try again for instance."""
    original = vars(kind).get("increment")
    if not callable(original):
        return
    inside: set[int] = set()

    def increment(*arguments: Any, **named: Any) -> Any:
        me = threading.get_ident()
        if me in inside:
            return original(*arguments, **named)
        shares[me] += 1
        inside.add(me)
        try:
            return original(*arguments, **named)
        finally:
            inside.discard(me)

    kind.increment = increment


def _together(works: list[Any]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
