"""Scenarios of `semaphore`: one thread without a scheduler, several under a controlled one.

The tasks are the scenario's: they meet, count who is inside, and return or raise what they are told.
"""

from __future__ import annotations

import contextlib
import functools
import threading
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

from forkjoin.probe import values
from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget, step

# No contract of locks rests on time: a sleep must keep nobody apart.
_BUDGET = Budget(any_pace=True, bounded=250, walks=80, pct=45)

Task = Callable[[], Any]
_RAISED: dict[str, type[BaseException]] = {
    kind.__name__: kind for kind in (ValueError, StopIteration, SystemExit, KeyboardInterrupt, GeneratorExit)
}


class _Room:
    """Counts who is inside; each coming and going is a step of the schedule."""

    def __init__(self) -> None:
        self.inside = self.most = 0

    def task(self, error: str | None) -> Task:
        def task() -> None:
            step("begin", "task")
            self.inside += 1
            self.most = max(self.most, self.inside)
            try:
                step("go on with", "task")
                if error is not None:
                    raise _RAISED[error]
            finally:
                self.inside -= 1

        return task


def results(run: Run, limit: int, specs: list[values.Spec]) -> None:
    """One thread, one task for each of these values."""
    limiter = run.load().Limiter(limit)
    for value in map(values.build, specs):
        run.call(limiter.run, functools.partial(_give, value))


def _give(value: object) -> object:
    return value


def errors(run: Run, limit: int, kinds: list[str], argument: int) -> None:
    """One thread, one task for each exception; what run raised."""
    limiter = run.load().Limiter(limit)

    def fail(kind: str) -> Any:
        raise _RAISED[kind](argument)

    def use(kind: str) -> Any:
        try:
            return limiter.run(lambda: fail(kind))
        except BaseException as error:  # noqa: BLE001 - the task's own exceptions, all kinds of them
            return [type(error).__name__, *error.args]

    for kind in kinds:
        run.call(use, kind)


def each_its_own(run: Run, limit: int, threads: int) -> dict[str, Any]:
    """Each task returns its number, the last one raises it; what each caller got, and whether in its thread."""

    def program(student: ModuleType) -> list[Any]:
        limiter = student.Limiter(limit)
        got: list[Any] = [None] * threads
        own = [False] * threads

        def call(number: int) -> None:
            caller = threading.get_ident()

            def task() -> int:
                step("begin", "task", number)
                own[number] = threading.get_ident() == caller
                step("end", "task", number)
                if number == threads - 1:
                    raise ValueError(number)
                return number

            try:
                got[number] = ["returned", limiter.run(task)]
            except ValueError as error:
                got[number] = ["raised", *error.args]

        _together([functools.partial(call, number) for number in range(threads)])
        return [got, own]

    return run.explore(program, _BUDGET)


def crowd(run: Run, limit: int, before: list[str], works: list[list[str | None]]) -> dict[str, Any]:
    """How many tasks were inside at most, and whether all callers came through.

    before: one failing task each, called by the main thread. works: a thread each, with its tasks and what they raise.
    """

    def program(student: ModuleType) -> int:
        limiter, room = student.Limiter(limit), _Room()
        _together([_calling(limiter, room, before)])
        _together([_calling(limiter, room, errors) for errors in works])
        return room.most

    return run.explore(program, _BUDGET)


def slow(run: Run, limit: int, threads: int) -> dict[str, Any]:
    """Tasks that take an hour each; how many were inside at most."""

    def program(student: ModuleType) -> int:
        limiter, room = student.Limiter(limit), _Room()

        def wait_inside() -> None:
            room.inside += 1
            room.most = max(room.most, room.inside)
            time.sleep(3600)
            room.inside -= 1

        _together([functools.partial(limiter.run, wait_inside)] * threads)
        return room.most

    return run.explore(program)


def two_limiters(run: Run, limits: tuple[int, int], works: tuple[int, int]) -> dict[str, Any]:
    """Each of two limiters with threads of its own; the most that were inside, for each."""

    def program(student: ModuleType) -> list[int]:
        limiters = [student.Limiter(limit) for limit in limits]
        rooms = [_Room(), _Room()]
        pairs = list(zip(limiters, rooms, works, strict=True))
        _together([_calling(limiter, room, [None]) for limiter, room, count in pairs for _ in range(count)])
        return [room.most for room in rooms]

    return run.explore(program, _BUDGET)


def meeting(run: Run, limit: int, meet: int, short: int, before: list[str]) -> dict[str, Any]:
    """`meet` tasks wait for one another, `short` ones come and go meanwhile. What comes before, as in `crowd`."""

    def program(student: ModuleType) -> str:
        limiter, room = student.Limiter(limit), _Room()
        barrier = threading.Barrier(meet)
        _together([_calling(limiter, room, before)])
        _together(
            [
                functools.partial(limiter.run, barrier.wait),
                *[_calling(limiter, room, [None])] * short,
                *[functools.partial(limiter.run, barrier.wait)] * (meet - 1),
            ]
        )
        return "met"

    return run.explore(program, _BUDGET)


def beside_another(run: Run, limit: int) -> dict[str, Any]:
    """A task of one limiter waits until tasks of another one, which is full, meet."""

    def program(student: ModuleType) -> str:
        barrier = threading.Barrier(2 * limit)
        limiters = [student.Limiter(limit), student.Limiter(limit)]
        _together([functools.partial(one.run, barrier.wait) for one in limiters for _ in range(limit)])
        return "met"

    return run.explore(program, _BUDGET)


def _calling(limiter: Any, room: _Room, errors: list[Any]) -> Callable[[], None]:
    def work() -> None:
        for error in errors:
            with contextlib.suppress(*() if error is None else (_RAISED[error],)):
                limiter.run(room.task(error))

    return work


def _together(works: list[Callable[[], Any]]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
