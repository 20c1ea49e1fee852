"""`functools.cached_property`, which looks, computes and keeps: three things, between which others may come.

It had a lock until Python 3.11, has none since, and no version's documentation promises more than that.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import active, places


def _use(thing: object, name: str, *, write: bool) -> None:
    """A step of the schedule that reads or writes an attribute."""
    found = active.controlled()
    if found is None:
        return
    engine, task = found
    task.line = active.student_line()
    key = ("cached", write, task.line)
    engine.point(key)
    engine.touch(engine.accesses.place(thing, name), None, key, write=write)


def looking_up(original: Callable[..., Any]) -> Callable[..., Any]:
    """`cached_property.__get__`."""

    def method(self: Any, instance: Any, owner: Any = None) -> Any:
        values = None if active.controlled() is None or instance is None else places.own_dict(instance)
        if values is None or self.attrname is None:
            return original(self, instance, owner)
        _use(instance, self.attrname, write=False)
        if self.attrname not in values:
            value = self.func(instance)
            _use(instance, self.attrname, write=True)
            values[self.attrname] = value
        return values[self.attrname]

    return method


def replacements() -> list[tuple[Any, str, Any]]:
    """What is to be set where."""
    kind = functools.cached_property
    return [(kind, "__get__", looking_up(vars(kind)["__get__"]))]
