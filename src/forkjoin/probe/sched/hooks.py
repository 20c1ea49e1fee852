"""What the rewritten source calls: each hook makes a step of the schedule, if data is about to be used, and no more.

Hooks return what they are given. Without a schedule under way, or in a thread that is none of its own, they do nothing.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Hashable, Iterator
from typing import Any

from forkjoin.probe.sched import active, places
from forkjoin.probe.sched.accesses import WHOLE
from forkjoin.probe.sched.calls import called, method_used
from forkjoin.probe.sched.places import PLAIN, is_a
from forkjoin.probe.sched.sites import Site
from forkjoin.probe.sched.tasks import Task

_sites: list[Site] = []


def use_sites(sites: list[Site]) -> None:
    """The sites whose numbers the hooks will be given."""
    global _sites  # noqa: PLW0603 - hooks are called far too often to carry it along
    _sites = sites


def step(  # noqa: PLR0913 - all that is known of it
    site: Site, thing: object, name: Hashable, element: Hashable, *, write: bool, text: str | None = None
) -> None:
    """A step that uses data: another thread may go first; then note what is used (`text`: if not as in the site)."""
    engine = active.engine
    if engine is None:
        return
    task = engine.controlled()
    if task is None:
        return
    task.line = site.line
    engine.point(site.number)
    engine.touch(engine.accesses.place(thing, name), element, site.number, write=write)
    if engine.recorder is not None:
        engine.recorder.data(task, site, thing, name, write=write, text=text)


def _attribute(site: Site, thing: object, *, write: bool) -> None:
    name = str(site.name)
    stored = places.attribute(thing, name)
    if stored is None:
        return
    own = thing if stored is not thing and not is_a(thing, type) else stored
    step(site, own, name, None, write=write)
    if own is not stored and not write:  # not in the object, so it was looked up in its class as well
        _also(site, stored, name)
    if site.used:
        _content(site, places.peek(stored, name))


def _also(site: Site, thing: object, name: Hashable) -> None:
    """Something more is read in the same step."""
    engine = active.engine
    if engine is not None and engine.controlled() is not None:
        engine.touch(engine.accesses.place(thing, name), None, site.number, write=False)


def _content(site: Site, value: object) -> None:
    """The value that was just read is gone through, compared or tested at once."""
    held = places.container(value)
    engine = active.engine
    task = engine.controlled() if engine is not None else None
    if held is not None and engine is not None and task is not None:
        engine.touch(engine.accesses.place(held), WHOLE, site.number, write=False)
        if engine.recorder is not None:
            engine.recorder.data(task, site, held, None, write=False, text=site.text)


def load(number: int, thing: Any) -> Any:
    """Before `thing.name`."""
    if active.engine is not None and type(thing) not in PLAIN and not is_a(thing, types.ModuleType):
        _attribute(_sites[number], thing, write=False)
    return thing


def store(number: int, thing: Any) -> Any:
    """Before `thing.name = ...` and `del thing.name`."""
    if active.engine is not None and type(thing) not in PLAIN:
        _attribute(_sites[number], thing, write=True)
    return thing


def _pending() -> list[Any] | None:
    found = active.controlled()
    return None if found is None else found[1].pending


def _push(number: int, *what: Any) -> None:
    pending = _pending()
    if pending is not None:
        pending.append((number, list(what)))


def _pop(number: int) -> list[Any] | None:
    """What was pushed at this site; what lies above it was left there by an exception."""
    pending = _pending()
    while pending:
        pushed, what = pending.pop()
        if pushed == number:
            found: list[Any] = what
            return found
    return None


def augload(number: int, thing: Any) -> Any:
    """Before the load of `thing.name += ...`."""
    load(number, thing)
    _push(number, thing)
    return thing


def augstore(number: int, value: Any) -> Any:
    """Before the store of an augmented assignment."""
    site = _sites[number]
    what = _pop(site.partner)
    if what is not None:
        if site.name is None:
            _element(site, what[0], what[1], write=True)
        elif type(what[0]) not in PLAIN:
            _attribute(site, what[0], write=True)
    return value


def _element(site: Site, thing: object, key: object, *, write: bool) -> None:
    held = places.container(thing)
    if held is None:
        return
    where = places.element(held, key)
    step(site, held, None, where, write=write)
    if site.used:
        _content(site, places.peek_element(held, key))


def item(number: int, thing: Any, key: object) -> Any:
    """Before `thing[key]`, `thing[key] = ...` and `del thing[key]`, with a simple key."""
    if active.engine is not None:
        site = _sites[number]
        _element(site, thing, key, write=site.store)
    return thing


def augitem(number: int, thing: Any, key: object) -> Any:
    """Before the load of `thing[key] += ...`."""
    item(number, thing, key)
    _push(number, thing, key)
    return thing


def holder(number: int, thing: Any) -> Any:
    """The object of `thing[...]`; the key is yet to be computed."""
    _push(number, thing)
    return thing


def key(number: int, value: Any) -> Any:
    """The key of `thing[...]`: now the element is used."""
    what = _pop(number)
    if what is not None:
        item(number, what[0], value)
    return value


def augkey(number: int, value: Any) -> Any:
    """The key of `thing[...] += ...`."""
    what = _pop(number)
    if what is not None:
        item(number, what[0], value)
        _push(number, what[0], value)
    return value


def _variable(site: Site, *, write: bool) -> None:
    engine = active.engine
    if engine is not None:
        step(site, engine.variables, (site.owner, site.name), None, write=write)


def name(number: int) -> bool:
    """Before a variable that several threads can see is read, or bound by a statement."""
    _variable(_sites[number], write=_sites[number].store)
    return True


def bind(number: int, value: Any) -> Any:
    """The value is about to be bound to a variable that several threads can see."""
    _variable(_sites[number], write=True)
    return value


def use(number: int, value: Any) -> Any:
    """A local variable's value is gone through, compared or tested."""
    if active.engine is not None and type(value) not in PLAIN:
        held = places.container(value)
        if held is not None:
            step(_sites[number], held, None, WHOLE, write=False)
    return value


def inplace(number: int, thing: object, value: Any) -> Any:
    """A local variable's value may be changed in place by an augmented assignment."""
    if active.engine is not None and is_a(thing, places.CONTAINERS):
        step(_sites[number], thing, None, WHOLE, write=True)
    return value


class Steps:
    """Goes through a container with a step of the schedule before each of its own."""

    def __init__(self, site: Site, held: object, iterator: Iterator[Any]) -> None:
        self._site = site
        self._held = held
        self._iterator = iterator

    def __iter__(self) -> Steps:
        return self

    def __next__(self) -> Any:
        step(self._site, self._held, None, WHOLE, write=False)
        return next(self._iterator)


def steps(number: int, iterable: Any) -> Any:
    """What a loop goes through."""
    if active.engine is None or type(iterable) in PLAIN:
        return iterable
    held = places.container(iterable)
    return iterable if held is None else Steps(_sites[number], held, iter(iterable))


def bound_steps(number: int, iterable: Any) -> Iterator[Any]:
    """What a loop goes through whose variable several threads can see."""
    for value in iterable:
        _variable(_sites[number], write=True)
        yield value


def round_(number: int) -> None:
    """A loop goes round."""
    engine = active.engine
    if engine is not None:
        task = engine.controlled()
        if task is not None:
            engine.round(task, ("round", number))


def class_(kind: type) -> type:
    """A class of the student's whose objects would hash by their addresses hashes them by their number."""
    if kind.__hash__ is object.__hash__:
        try:
            kind.__hash__ = places.primitives.serial  # type: ignore[method-assign, assignment]
        except (AttributeError, TypeError):
            return kind
    return kind


def method(number: int, thing: Any, *values: object) -> Any:
    """Before `thing.name(...)` with simple arguments."""
    if active.engine is not None:
        method_used(_sites[number], thing, values, load, step)
    return thing


def call(number: int, function: Any, *values: object) -> Any:
    """Before `function(...)` with simple arguments."""
    if active.engine is not None:
        called(_sites[number], function, values, step)
    return function


def receiver(number: int, thing: Any) -> Any:
    """The object of `thing.name(...)`; the arguments are yet to be computed."""
    _push(number, "method", thing)
    return thing


def callee(number: int, function: Any) -> Any:
    """The function of `function(...)`; the arguments are yet to be computed."""
    _push(number, "call", function)
    return function


def argument(number: int, value: Any) -> Any:
    """One of several arguments."""
    what = _pop(number)
    if what is not None:
        _push(number, *what, value)
    return value


def last(number: int, value: Any) -> Any:
    """The last argument: now the call is made."""
    what = _pop(number)
    if what is not None:
        (method if what[0] == "method" else call)(number, what[1], *what[2:], value)
    return value


def table() -> dict[str, Callable[..., Any]]:
    """All hooks, under the names by which the rewritten source calls them."""
    hooks = (
        load, store, augload, augstore, item, augitem, holder, key, augkey, name, bind, use, inplace, steps, bound_steps,
        method, call, receiver, callee, argument, last,
    )  # fmt: skip
    return {f"@{function.__name__}": function for function in hooks} | {"@round": round_, "@class": class_}


__all__ = ["Task", "step", "table", "use_sites"]
