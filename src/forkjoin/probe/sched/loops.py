"""Hooks of loops: each step through a shared container, and each round of a loop that touches nothing at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forkjoin.probe.sched import active, hooks, places
from forkjoin.probe.sched.accesses import WHOLE
from forkjoin.probe.sched.engine import WHILE
from forkjoin.probe.sched.sites import Site


class Steps:
    """Goes through a container with a step of the schedule before each of its own."""

    def __init__(self, site: Site, held: object, iterator: Iterator[Any]) -> None:
        self._site = site
        self._held = held
        self._iterator = iterator

    def __iter__(self) -> Steps:
        return self

    def __next__(self) -> Any:
        hooks.step(self._site, self._held, None, WHOLE, write=False)
        return next(self._iterator)


def steps(number: int, iterable: Any) -> Any:
    """What a loop goes through."""
    if active.engine is None or type(iterable) in places.PLAIN:
        return iterable
    held = places.container(iterable)
    return iterable if held is None else Steps(hooks.sites[number], held, iter(iterable))


def bound_steps(number: int, iterable: Any) -> Iterator[Any]:
    """What a loop goes through whose variable several threads can see."""
    for value in iterable:
        if active.engine is not None:
            hooks.variable(hooks.sites[number], write=True)
        yield value


def round_(number: int) -> None:
    """A loop goes round."""
    engine = active.engine
    if engine is not None:
        task = engine.controlled()
        if task is not None:
            engine.round(task, ("round", number), WHILE if hooks.sites[number].used else 1)
