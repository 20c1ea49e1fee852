"""Scenarios of `bounded_buffer`: one thread without a scheduler, several under a controlled one."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

from forkjoin.probe import values
from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget, Log

# No contract of locks rests on time: a sleep must keep nobody apart.
_BUDGET = Budget(any_pace=True, bounded=200, walks=60, pct=30)


def alone(run: Run, capacity: int, steps: list[values.Spec]) -> None:
    """One thread: None gets, ["put", item] puts; what was got, and the length after each step."""
    student = run.load()

    def use() -> list[Any]:
        buffer, other = student.BoundedBuffer(capacity), student.BoundedBuffer(1)
        seen: list[Any] = [len(buffer)]
        for step in steps:
            if step is None:
                seen.append(buffer.get())
            else:
                buffer.put(values.build(step[1]))
            seen.append(len(buffer))
        return [*seen, len(other)]

    run.call(use)


def same_objects(run: Run, specs: list[values.Spec]) -> None:
    """Put these objects, and get them again; whether they are the very same."""
    student = run.load()

    def use() -> list[bool]:
        things = [values.build(spec) for spec in specs]
        buffer = student.BoundedBuffer(len(things))
        for thing in things:
            buffer.put(thing)
        return [buffer.get() is thing for thing in things]

    run.call(use)


def waiting(run: Run, capacity: int, puts: int, gets: int, relief: str) -> dict[str, Any]:
    """One thread puts, then gets; an hour later the main thread puts, or gets, once.

    How many calls had come back before that, what was got by whom, and the length at the end.
    """

    def program(student: ModuleType) -> list[Any]:
        buffer = student.BoundedBuffer(capacity)
        done, got = Log("calls that came back"), Log("items")

        def work() -> None:
            for number in range(puts):
                buffer.put(number)
                done.add("put")
            for _ in range(gets):
                got.add(buffer.get())
                done.add("get")

        waiter = threading.Thread(target=work)
        waiter.start()
        time.sleep(3600)
        before = list(done.entries)
        own = [buffer.get()] if relief == "get" else buffer.put(7)
        waiter.join()
        return [before, own, got.entries, len(buffer)]

    return run.explore(program)


def crowd(run: Run, capacity: int, puts: list[list[Any]], gets: list[int], looks: int = 0) -> dict[str, Any]:
    """Producers with these items, consumers with so many gets, and one who looks at the length.

    What each consumer got, what was left in the buffer, and the lengths that were seen.
    """

    def program(student: ModuleType) -> list[Any]:
        buffer = student.BoundedBuffer(capacity)
        got: list[list[Any]] = [[] for _ in gets]
        lengths: list[int] = []
        works: list[Callable[[], None]] = [functools.partial(_put, buffer, items) for items in puts]
        works += [functools.partial(_get, buffer, count, kept) for count, kept in zip(gets, got, strict=True)]
        if looks:
            works.append(functools.partial(_look, buffer, looks, lengths))
        _together(works)
        length = len(buffer)
        return [got, [buffer.get() for _ in range(length)], lengths, len(buffer)]

    return run.explore(program, _BUDGET)


def _put(buffer: Any, items: list[Any]) -> None:
    for item in items:
        buffer.put(item)


def _get(buffer: Any, count: int, kept: list[Any]) -> None:
    for _ in range(count):
        kept.append(buffer.get())  # noqa: PERF401 - each is a step of its own


def _look(buffer: Any, count: int, kept: list[int]) -> None:
    for _ in range(count):
        kept.append(len(buffer))  # noqa: PERF401 - as above


def _together(works: list[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
