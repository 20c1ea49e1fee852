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

# No contract of locks rests on time: a sleep must keep nobody apart. Of two threads every schedule there is, or nearly.
_BUDGETS = {
    "thorough": Budget(any_pace=True, bounded=240, walks=25, pct=15, total=30_000),
    "every": Budget(any_pace=True, bounded=160, walks=25, pct=15, total=30_000),
    "many": Budget(any_pace=True, bounded=80, walks=15, pct=15, total=30_000),
    "few": Budget(any_pace=True, bounded=16, walks=8, pct=6, total=30_000),
}
_LONG = 10.0**6  # seconds of the virtual clock, which moves on only when nothing else can

Task = Callable[[], Any]


class _TaskStopped(BaseException):
    """An exception that is no Exception, and that no submission can know by name."""


_RAISED: dict[str, type[BaseException]] = {
    kind.__name__.lstrip("_"): kind
    for kind in (ValueError, StopIteration, SystemExit, KeyboardInterrupt, GeneratorExit, _TaskStopped)
}


class _Room:
    """Counts who is inside; each coming and going is a step of the schedule."""

    def __init__(self) -> None:
        self.inside = self.most = 0

    def task(self, error: str | None, *, slow: bool = False) -> Task:
        """Come, pause if it is a slow one, go, and raise the error if there is one."""

        def task() -> None:
            step("begin", "task")
            self._come()
            if slow:
                time.sleep(1)
            step("end", "task")
            self.inside -= 1
            if error is not None:
                raise _RAISED[error]

        # A partial is no function of the scenario's: else each call of it would be one more step.
        return functools.update_wrapper(functools.partial(task), task)

    def _come(self) -> None:
        self.inside += 1
        self.most = max(self.most, self.inside)

    def endless_task(self) -> None:
        """Come in and stay."""
        step("begin", "endless task")
        self._come()
        threading.Event().wait()


def results(run: Run, limit: int, specs: list[values.Spec]) -> None:
    """One thread, one task for each of these values; what run returned."""
    student = run.load()

    def use() -> list[Any]:
        limiter = student.Limiter(limit)
        return [limiter.run(lambda given=value: given) for value in map(values.build, specs)]

    run.call(use, settle=True)


def errors(run: Run, kinds: list[str], argument: int) -> None:
    """One thread, one task for each exception; what run raised."""
    student = run.load()

    def fail(kind: str) -> Any:
        raise _RAISED[kind](argument)

    def use(kind: str) -> Any:
        limiter = student.Limiter(2)
        try:
            return limiter.run(lambda: fail(kind))
        except tuple(_RAISED.values()) as error:
            return [type(error).__name__.lstrip("_"), *error.args]

    for kind in kinds:
        run.call(use, kind)


def each_its_own(run: Run, limit: int, errors: list[str | None], size: str) -> dict[str, Any]:
    """Each task returns its number, or raises it; what each caller got, and whether in its thread."""

    def program(student: ModuleType) -> list[Any]:
        limiter = student.Limiter(limit)
        got: list[Any] = [None for _ in errors]
        own = [False for _ in errors]

        def call(number: int, error: str | None) -> None:
            caller = threading.get_ident()

            def task() -> int:
                step("begin", "task", number)
                own[number] = threading.get_ident() == caller
                step("go on with", "task", number)
                if error is not None:
                    raise _RAISED[error](number)
                return number

            try:
                got[number] = ["returned", limiter.run(task)]
            except tuple(_RAISED.values()) as found:
                got[number] = [type(found).__name__, *found.args]

        _together([functools.partial(call, number, error) for number, error in enumerate(errors)])
        return [got, own]

    return run.explore(program, _BUDGETS[size])


def crowd(  # noqa: PLR0913, PLR0917 - what kind of crowd
    run: Run, limit: int, works: list[list[str | None]], size: str, slow: bool, before: list[str], after: int
) -> dict[str, Any]:
    """How many tasks were inside at most, and how many endless ones were let in at the end.

    works: a thread each, with its tasks and what they raise. slow: they pause, so that others can come at no cost.
    before: failing tasks, one after the other. after: when all is over, so many endless tasks come.
    """

    def program(student: ModuleType) -> list[int]:
        limiter, room = student.Limiter(limit), _Room()
        _calling(limiter, room, before)()
        _together([_calling(limiter, room, errors, slow=slow) for errors in works])
        return [room.most, _let_in(limiter, room, after)]

    return run.explore(program, _BUDGETS[size])


def _let_in(limiter: Any, room: _Room, count: int) -> int:
    """How many of so many endless tasks, which come one after the other, are inside once nothing moves any more."""
    for _ in range(count):
        # A daemon: the schedule is over when the main thread has counted.
        threading.Thread(target=lambda: limiter.run(room.endless_task), daemon=True).start()
        threading.Event().wait(_LONG)
    return room.inside


def two_limiters(run: Run, limits: tuple[int, int], works: tuple[int, int]) -> dict[str, Any]:
    """Each of two limiters with threads of its own; the most that were inside, for each."""

    def program(student: ModuleType) -> list[int]:
        limiters = [student.Limiter(limit) for limit in limits]
        rooms = [_Room(), _Room()]
        pairs = list(zip(limiters, rooms, works, strict=True))
        _together([_calling(limiter, room, [None]) for limiter, room, count in pairs for _ in range(count)])
        return [room.most for room in rooms]

    return run.explore(program, _BUDGETS["every"])


def meeting(run: Run, limit: int, callers: int, short: int, size: str) -> dict[str, Any]:
    """Each task of these callers waits until `limit` of them are inside; `short` ones come and go meanwhile."""

    def program(student: ModuleType) -> str:
        limiter, room = student.Limiter(limit), _Room()
        barrier = threading.Barrier(limit)
        meet = functools.partial(limiter.run, barrier.wait)
        _together([meet, *[_calling(limiter, room, [None])] * short, *[meet] * (callers - 1)])
        return "met"

    return run.explore(program, _BUDGETS[size])


def freed_and_taken(run: Run) -> dict[str, Any]:
    """Two tasks are inside, as many as may be, when a third comes; both go, and a fourth comes, which meets the third.

    So somebody else finds a permit just before the third one begins to wait for it.
    """

    def program(student: ModuleType) -> str:
        limiter, barrier, leave = student.Limiter(2), threading.Barrier(2), threading.Event()
        meet = functools.partial(limiter.run, barrier.wait)
        second = threading.Thread(target=limiter.run, args=(leave.wait,))
        third = threading.Thread(target=meet)

        def first_task() -> None:
            second.start()
            threading.Event().wait(_LONG)
            third.start()
            leave.set()
            second.join()

        limiter.run(first_task)
        meet()
        third.join()
        return "met"

    return run.explore(program, _BUDGETS["thorough"])


def beside_another(run: Run, limit: int) -> dict[str, Any]:
    """A task of one limiter uses another one; then a task waits until tasks of another one, which is full, meet."""

    def program(student: ModuleType) -> str:
        barrier = threading.Barrier(2 * limit)
        limiters = [student.Limiter(limit), student.Limiter(limit)]
        limiters[0].run(lambda: limiters[1].run(int))
        _together([functools.partial(one.run, barrier.wait) for one in limiters for _ in range(limit)])
        return "met"

    return run.explore(program, _BUDGETS["every"])


def waiting_beside_another(run: Run) -> dict[str, Any]:
    """Two limiters with limit 1, each full, and one waits at each.

    The task of the second ends; the next one there meets the task that is still running in the first.
    """

    def program(student: ModuleType) -> str:
        barrier = threading.Barrier(2)
        first, second = student.Limiter(1), student.Limiter(1)
        meet = [functools.partial(one.run, barrier.wait) for one in (first, second)]
        _together([meet[0], _calling(first, _Room(), [None]), _calling(second, _Room(), [None], slow=True), meet[1]])
        return "met"

    return run.explore(program, _BUDGETS["few"])


def _calling(limiter: Any, room: _Room, errors: list[Any], *, slow: bool = False) -> Callable[[], None]:
    def work() -> None:
        for error in errors:
            with contextlib.suppress(*() if error is None else (_RAISED[error],)):
                limiter.run(room.task(error, slow=slow))

    return work


def _together(works: list[Callable[[], Any]]) -> None:
    """A thread for each; the main thread does the first itself: one thread less, and far fewer schedules."""
    threads = [threading.Thread(target=work) for work in works[1:]]
    for thread in threads:
        thread.start()
    works[0]()
    for thread in threads:
        thread.join()
