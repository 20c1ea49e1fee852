"""Scenarios of `bounded_buffer`: one thread without a scheduler, several under a controlled one."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

from forkjoin.probe import values
from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget, Log

# No contract of locks rests on time: a sleep must keep nobody apart.
_BUDGETS = {
    "every": Budget(any_pace=True, bounded=160, walks=25, pct=15, total=30_000),
    "many": Budget(any_pace=True, bounded=80, walks=15, pct=15, total=30_000),
    "few": Budget(any_pace=True, bounded=16, walks=8, pct=6, total=30_000),
}


def alone(run: Run, capacity: int, steps: list[values.Spec], other: values.Spec) -> None:
    """One thread: None gets, ["put", item] puts; what was got, and the length after each step.

    other: what lies in another buffer all the time, and is got from there at the end.
    """
    student = run.load()

    def use() -> list[Any]:
        second = student.BoundedBuffer(1)
        second.put(values.build(other))
        buffer = student.BoundedBuffer(capacity)
        seen: list[Any] = [len(buffer)]
        for step in steps:
            if step is None:
                seen.append(buffer.get())
            else:
                buffer.put(values.build(step[1]))
            seen.append(len(buffer))
        return [*seen, second.get()]

    run.call(use, settle=True)


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

    return run.explore(program, Budget(bounded=30, walks=10, pct=0, total=30_000))


def last_place(run: Run, capacity: int, late: bool) -> dict[str, Any]:
    """Two producers come while one place is free; the lengths once nothing moves any more, and all that was got.

    late: the place gets free only when one of them waits already; the other one comes just then.
    """

    def program(student: ModuleType) -> list[Any]:
        buffer = student.BoundedBuffer(capacity)
        _put(buffer, range(capacity - 1 + late))
        _beside(functools.partial(_put, buffer, [100]), wait=late)
        _beside(functools.partial(_put, buffer, [101]))
        got = [buffer.get() for _ in range(late)]
        _until_still()
        lengths = [len(buffer)]
        got += [buffer.get() for _ in range(capacity)]
        _until_still()
        return [[*lengths, len(buffer)], [*got, buffer.get()]]

    return run.explore(program, _BUDGETS["every"])


def last_item(run: Run, capacity: int, late: bool) -> dict[str, Any]:
    """Two consumers and one item, then another one; how many were got, and the length, each time at rest.

    late: the item comes only when one of them waits already; the other one comes just then.
    """

    def program(student: ModuleType) -> list[list[int]]:
        buffer = student.BoundedBuffer(capacity)
        got: list[list[Any]] = [[], []]
        _beside(functools.partial(_get, buffer, 1, got[0]), wait=late)
        _beside(functools.partial(_get, buffer, 1, got[1]))
        seen = []
        for number in (1, 2):
            buffer.put(number)
            _until_still()
            seen.append([sum(map(len, got)), len(buffer)])
        return seen

    return run.explore(program, _BUDGETS["every"])


def in_vain(run: Run, full: bool, rounds: int) -> dict[str, Any]:
    """A thread waits to put into a full buffer, or to get from an empty one; another one comes and is faster each time.

    That one gets and puts at once (or puts and gets), and pauses. Whoever of the two waits in the end is helped.
    How many calls of each came back, and the lengths: at most, before the help, and after it.
    """

    def program(student: ModuleType) -> list[Any]:
        buffer = student.BoundedBuffer(1)
        _put(buffer, range(full))
        done: list[list[Any]] = [[], []]
        lengths: list[int] = []

        def wait() -> None:
            done[0].append(buffer.put(100) if full else buffer.get())
            lengths.append(len(buffer))

        def be_faster() -> None:
            for number in range(rounds):
                gone = buffer.get() if full else None
                buffer.put(number)
                done[1].append(gone if full else buffer.get())
                time.sleep(1)
                lengths.append(len(buffer))

        _beside(wait, wait=True)
        _beside(be_faster, wait=True)
        before = len(buffer)
        _get(buffer, 1, []) if full else _put(buffer, [101])
        _until_still()
        return [[len(one) for one in done], [max([before, *lengths]), before, len(buffer)]]

    return run.explore(program, _BUDGETS["few"])


def beside_another(run: Run, full: bool) -> dict[str, Any]:
    """A producer (or a consumer) waits at each of two buffers; the second gets a place (or an item).

    How many calls came back at each.
    """

    def program(student: ModuleType) -> list[int]:
        buffers = [student.BoundedBuffer(1), student.BoundedBuffer(1)]
        done: list[list[Any]] = [[], []]
        for buffer, kept in zip(buffers, done, strict=True):
            _put(buffer, range(full))
            put = functools.partial(_put, buffer, [100], kept)
            _beside(put if full else functools.partial(_get, buffer, 1, kept), wait=True)
        _get(buffers[1], 1, []) if full else _put(buffers[1], [101])
        _until_still()
        return [len(one) for one in done]

    return run.explore(program, _BUDGETS["few"])


def all_woken(run: Run, capacity: int, full: bool) -> dict[str, Any]:
    """So many producers wait for a place, or consumers for an item, and for all of them there is one at once.

    How many items were put or got in all, once nothing moves any more.
    """

    def program(student: ModuleType) -> int:
        buffer = student.BoundedBuffer(capacity)
        got: list[Any] = []
        _put(buffer, range(capacity * full))
        for number in range(capacity):
            work = functools.partial(_put, buffer, [number]) if full else functools.partial(_get, buffer, 1, got)
            _beside(work, wait=True)
        if full:
            _get(buffer, capacity, [])
        else:
            _put(buffer, range(capacity))
        _until_still()
        return len(buffer) if full else len(got)

    return run.explore(program, _BUDGETS["every"])


def one_of_two(run: Run, full: bool) -> dict[str, Any]:
    """A producer comes to a full buffer (or a consumer to an empty one); two places get free, and one is taken again.

    So somebody else finds room just before it begins to wait. How many of its calls came back, and the length.
    """

    def program(student: ModuleType) -> list[int]:
        buffer = student.BoundedBuffer(2)
        done: list[Any] = []
        _put(buffer, range(2 * full))
        _beside(lambda: done.append(buffer.put(100) if full else buffer.get()))
        for gets in (full, full, not full):
            _get(buffer, 1, []) if gets else _put(buffer, [101])
        _until_still()
        return [len(done), len(buffer)]

    return run.explore(program, _BUDGETS["many"])


def crowd(  # noqa: PLR0913, PLR0917 - what kind of crowd
    run: Run, capacity: int, puts: list[list[Any]], gets: list[int], size: str, looks: str, consumers_first: bool
) -> dict[str, Any]:
    """Producers with these items, and consumers with so many gets.

    looks: who looks at the length: "nobody", "producers" (after each put), or "another" thread, twice.
    What each consumer got, what was left in the buffer, the lengths that were seen, and what comes out when the buffer
    is filled once more.
    """

    def program(student: ModuleType) -> list[Any]:
        buffer = student.BoundedBuffer(capacity)
        got: list[list[Any]] = [[] for _ in gets]
        lengths: list[list[int]] = [[] for _ in [None, *puts]]
        seen = [kept if looks == "producers" else None for kept in lengths[1:]]
        producers = [functools.partial(_put, buffer, *each) for each in zip(puts, seen, strict=True)]
        consumers = [functools.partial(_get, buffer, *each) for each in zip(gets, got, strict=True)]
        works = [*consumers, *producers] if consumers_first else [*producers, *consumers]
        _together([*[functools.partial(_look, buffer, lengths[0])] * (looks == "another"), *works])
        left = [buffer.get() for _ in range(len(buffer))]
        _put(buffer, range(capacity))
        again = [len(buffer), *(buffer.get() for _ in range(capacity)), len(buffer)]
        return [got, left, [length for kept in lengths for length in kept], again]

    return run.explore(program, _BUDGETS[size])


def _put(buffer: Any, items: Iterable[Any], lengths: list[int] | None = None) -> None:
    for item in items:
        buffer.put(item)
        if lengths is not None:
            lengths.append(len(buffer))


def _get(buffer: Any, count: int, kept: list[Any]) -> None:
    for _ in range(count):
        kept.append(buffer.get())  # noqa: PERF401 - each is a step of its own


def _look(buffer: Any, kept: list[int]) -> None:
    for _ in range(2):
        kept.append(len(buffer))  # noqa: PERF401 - as above


def _beside(work: Callable[[], None], *, wait: bool = False) -> None:
    """A thread that keeps no schedule from ending."""
    threading.Thread(target=work, daemon=True).start()
    if wait:
        _until_still()


def _until_still() -> None:
    """Wait until nothing else can move: the virtual clock moves on only then."""
    threading.Event().wait(10.0**6)


def _together(works: list[Callable[[], None]]) -> None:
    """A thread for each; the main thread does the first itself: one thread less, and far fewer schedules."""
    threads = [threading.Thread(target=work) for work in works[1:]]
    for thread in threads:
        thread.start()
    works[0]()
    for thread in threads:
        thread.join()
