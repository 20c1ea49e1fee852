"""What a scenario may use to take part in the schedule itself. All of it does nothing outside of an exploration."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar

from forkjoin.probe.sched import active

Result = TypeVar("Result")


def step(action: str, name: str, value: object = None) -> None:
    """A step of the schedule: other threads may go first; shown in the trace as `action name value`.

    All steps of the scenario are taken to depend on each other, so every order of them is tried.
    """
    found = active.controlled()
    if found is None:
        return
    engine, task = found
    task.line = active.student_line()
    key = ("step", action, name)
    engine.point(key)
    engine.touch(engine.accesses.place(engine.supplied), None, key, write=True)
    if engine.recorder is not None:
        engine.recorder.step(task, action, name, value)


def supplied(name: str, function: Callable[..., Result]) -> Callable[..., Result]:
    """A function for the student's code to call: its beginning and its end are steps ("begin task", "end task").

    Functions that a scenario hands over as they are take part too: each call of one by the student's code is a step.
    This one also counts when the library calls it (as a thread's target), and shows how calls overlap.
    """

    @functools.wraps(function)
    def part(*args: Any, **kwargs: Any) -> Result:
        step("begin", name)
        try:
            return function(*args, **kwargs)
        finally:
            step("end", name)

    return part


def label(thing: object, name: str) -> None:
    """Call an object this in the trace: `self.balance` of the account labelled "a" is shown as `a.balance`."""
    if active.engine is not None:
        active.engine.labels[active.engine.accesses.ordinal(thing)] = name


class Log:
    """What the threads of a scenario write down, in order; each entry is a step ("note name value")."""

    def __init__(self, name: str = "log") -> None:
        """`name`: as the trace calls it."""
        self.name = name
        self.entries: list[Any] = []

    def add(self, entry: Any) -> None:
        """Write one down."""
        step("note", self.name, entry)
        self.entries.append(entry)


def now() -> float:
    """Seconds on the virtual clock since the schedule began."""
    return 0.0 if active.engine is None else active.engine.now
