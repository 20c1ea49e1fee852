"""Listens to one schedule and keeps its events, with values, for the trace."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from forkjoin.probe.sched import places
from forkjoin.probe.sched.accesses import Place
from forkjoin.probe.sched.naming import name_of, owned
from forkjoin.probe.sched.run import Laboratory
from forkjoin.probe.sched.sites import Site
from forkjoin.probe.sched.tasks import Task
from forkjoin.probe.sched.values import short

SYNC = "sync"


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
    data: bool
    locks: tuple[str, ...] = ()


class Recording:
    """The events of one schedule, in order."""

    def __init__(self, laboratory: Laboratory) -> None:
        self.laboratory = laboratory
        self.events: list[Event] = []
        self._open: dict[int, tuple[Event, Callable[[], object]]] = {}

    def _add(self, task: Task, event: Event) -> None:
        self.settle(task.index)
        self.events.append(event)

    def settle(self, index: int) -> None:
        """The thread's last write has happened by now: fill in what it wrote."""
        if index in self._open:
            event, value = self._open.pop(index)
            found = value()
            event.value = None if places.missing(found) else short(found)

    def settle_all(self) -> None:
        """At the end."""
        for index in list(self._open):
            self.settle(index)

    def note(self, task: Task, action: str, target: object, value: object = None) -> None:
        """An operation of a primitive."""
        engine = self.laboratory_engine(task)
        name = name_of(target, engine, self.laboratory)
        shown = None if value is None else short(value)
        self._add(task, Event(
            task.index, task.name, action, name, shown, task.line, engine.accesses.place(target), data=False,
            locks=self._locks(task),
        ))  # fmt: skip

    def data(
        self, task: Task, site: Site, thing: object, name: Hashable, element: Hashable, *, write: bool
    ) -> None:
        """A read or write of data, which is about to happen."""
        engine = self.laboratory_engine(task)
        action = "write" if write else "read"
        value = self._value(task, site, thing, name, element)
        event = Event(
            task.index, task.name, action, self._text(site, thing, engine), None, site.line,
            engine.accesses.place(thing, name), data=True, locks=self._locks(task),
        )  # fmt: skip
        if thing is engine.supplied:
            event.action = "call"
        self._add(task, event)
        if write:
            self._open[task.index] = event, value
        else:
            found = value()
            event.value = None if places.missing(found) else short(found)

    def step(self, task: Task, action: str, name: str, value: object) -> None:
        """A step of the scenario itself."""
        engine = self.laboratory_engine(task)
        shown = None if value is None else short(value)
        place = engine.accesses.place(engine.supplied)
        self._add(task, Event(task.index, task.name, action, name, shown, task.line, place, data=True))

    def laboratory_engine(self, task: Task) -> Any:
        """The engine of the schedule that is being recorded."""
        from forkjoin.probe.sched import active

        assert active.engine is not None and task is not None
        return active.engine

    def _locks(self, task: Task) -> tuple[str, ...]:
        engine = self.laboratory_engine(task)
        return tuple(name_of(lock, engine, self.laboratory) for lock in task.held)

    def _text(self, site: Site, thing: object, engine: Any) -> str:
        if site.name is None or not site.holder:
            return site.text
        return owned(site.text, engine.accesses.ordinal(thing), engine)

    def _value(
        self, task: Task, site: Site, thing: object, name: Hashable, element: Hashable
    ) -> Callable[[], object]:
        from forkjoin.probe.sched import active

        if active.engine is not None and thing is active.engine.variables:
            frame = active.student_frame()
            wanted = str(site.name)
            return lambda: frame.f_locals.get(wanted, frame.f_globals.get(wanted)) if frame is not None else None
        if name is not None:
            return lambda: places.peek(thing, str(name))
        if isinstance(thing, places.CONTAINERS):
            return lambda: thing
        return lambda: None
