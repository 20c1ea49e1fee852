"""Listens to one schedule and keeps its events, with names and values, for the trace."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from forkjoin.probe.sched import active, places
from forkjoin.probe.sched.accesses import Place
from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.naming import name_of, part_of
from forkjoin.probe.sched.sites import Site
from forkjoin.probe.sched.tasks import Task
from forkjoin.probe.sched.values import short


@dataclass
class Event:
    """One step of one thread."""

    task: int
    thread: str
    action: str
    object: str
    value: str | None
    line: int | None
    place: Place
    kind: str
    """"read" or "write" (of data), "lock" (or another primitive), "thread", "call" (of the scenario's functions)."""
    locks: tuple[str, ...] = ()
    """What the thread holds while it does it."""
    held: tuple[int, ...] = ()
    """Which locks these are, by their numbers: two may have one name."""
    part: str | None = None
    """What it has to do with the failure ("look", "lost", "overwrite", "stuck" ...); see `parts`."""
    held_by: str | None = None
    """Who holds the lock that it waits for, for ever."""


class Recording:
    """The events of one schedule, in order."""

    engine: Engine

    def __init__(self, assigned: dict[int, list[str]]) -> None:
        """`assigned`: what is assigned to on which line of the source."""
        self.assigned = assigned
        self.events: list[Event] = []
        self._open: dict[int, tuple[Event, Callable[[], object]]] = {}

    # What the schedule tells.

    def note(self, task: Task, action: str, target: object, value: object = None) -> None:
        """An operation of a primitive has been done, or is being waited for."""
        kind = "thread" if isinstance(target, (Task, BaseException)) else "lock"
        name = type(target).__name__ if kind == "thread" and not isinstance(target, Task) else self._name(target)
        shown = None if value is None else short(value)
        self._add(task, action, name, shown, self.engine.accesses.place(target), kind)

    def _name(self, target: object) -> str:
        return name_of(target, self.engine, self.assigned)

    def step(self, task: Task, action: str, name: str, value: object) -> None:
        """A step of the scenario itself."""
        shown = None if value is None else short(value)
        self._add(task, action, name, shown, self.engine.accesses.place(self.engine.supplied), "call")

    def data(  # noqa: PLR0913 - all that is known of it
        self, task: Task, site: Site, thing: object, name: Hashable, *, write: bool, text: str | None
    ) -> None:
        """A read or write of data is about to happen."""
        place = self.engine.accesses.place(thing, name)
        if thing is self.engine.supplied:
            self._add(task, "call", site.text, None, place, "call")
            return
        method = site.name if name is None and site.name is not None and not text else None
        shown = text or (site.holder if method else self._text(site, thing))
        event = self._add(task, str(method or ("write" if write else "read")), shown, None, place,
                          "write" if write else "read")  # fmt: skip
        value = self._peeking(site, thing, name)
        if write:
            self._open[task.index] = event, value  # looked at when the thread takes its next step: by then it is done
        else:
            _fill(event, value)

    def finish(self) -> None:
        """The schedule is over: fill in what the last steps wrote."""
        for index in list(self._open):
            self.settle(index)

    # How it is kept.

    def _add(  # noqa: PLR0913, PLR0917 - the parts of an event
        self, task: Task, action: str, name: str, value: str | None, place: Place, kind: str
    ) -> Event:
        self.settle(task.index)
        locks = tuple(self._name(lock) for lock in task.held)
        held = tuple(self.engine.accesses.ordinal(lock) for lock in task.held)
        event = Event(task.index, task.name, action, name, value, task.line, place, kind, locks, held)
        self.events.append(event)
        return event

    def settle(self, index: int) -> None:
        """The thread is at its next step: what it wrote last is there to be seen."""
        if index in self._open:
            _fill(*self._open.pop(index))

    def _text(self, site: Site, thing: object) -> str:
        if site.name is None or not site.holder:
            return site.text
        return part_of(site.text, self.engine.accesses.ordinal(thing), self.engine)

    def _peeking(self, site: Site, thing: object, name: Hashable) -> Callable[[], object]:
        if thing is self.engine.variables:
            frame, wanted = active.student_frame(), str(site.name)
            return lambda: _variable(frame, wanted)
        if name is not None:
            return lambda: places.peek(thing, str(name))
        return lambda: thing


def _variable(frame: Any, name: str) -> object:
    if frame is None:
        return places.MISSING
    return frame.f_locals.get(name, frame.f_globals.get(name, places.MISSING))


def _fill(event: Event, value: Callable[[], object]) -> None:
    found = value()
    event.value = None if found is places.MISSING else short(found)
