"""What the rewritten source calls: each hook makes a step of the schedule, if data is about to be used, and no more.

Hooks return what they are given. Without a schedule under way, or in a thread that is none of its own, they do nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Hashable
from types import ModuleType
from typing import Any

from forkjoin.probe.sched import active, kinds, places, real
from forkjoin.probe.sched.accesses import WHOLE
from forkjoin.probe.sched.pending import pop, push
from forkjoin.probe.sched.places import PLAIN
from forkjoin.probe.sched.scopes import TOP
from forkjoin.probe.sched.serial import serial
from forkjoin.probe.sched.sites import Site

sites: list[Site] = []
"""The sites whose numbers the hooks are given, as long as a submission is being explored."""


def step(  # noqa: PLR0913 - all that is known of it
    site: Site, thing: object, name: Hashable, element: Hashable, *, write: bool, text: str | None = None,
    call: tuple[str, tuple[object, ...]] | None = None,
) -> None:  # fmt: skip
    """A step that uses data: another thread may go first; then note what is used (`text`: if not as in the site).

    call: the container's method, and what it is given: it may turn out to change nothing.
    """
    engine = active.engine
    if engine is None:
        return
    task = engine.current
    if task.worker.ident != real.get_ident():
        return
    task.line = site.line
    engine.point(site.number)
    if call is not None:
        write = places.changes(thing, *call)
    engine.touch(engine.accesses.place(thing, name), element, site.number, write=write)
    if engine.recorder is not None:
        engine.recorder.data(task, site, thing, name, write=write, text=text)


def _attribute(site: Site, thing: Any, *, write: bool) -> None:
    name = str(site.name)
    kind = kinds.of(type(thing))
    if kind.module:
        _of_module(site, thing, name, write=write)
        return
    stored = places.attribute(thing, name)
    if stored is None:
        return
    step(site, thing, name, None, write=write)
    if stored is not thing and not write:  # not in the object, so it was looked up in its class as well
        _also(site, stored, name, write=False)
    if kind.made_of_steps:
        _also(site, thing, None, write=write)
    if name == "__dict__":
        names_of(thing)
    if site.used:
        _content(site, places.peek(stored, name))


def _of_module(site: Site, module: ModuleType, name: str, *, write: bool) -> None:
    """A variable of the submission's own module, reached through the module; others do not change."""
    engine = active.engine
    if engine is not None and id(vars(module)) in engine.namespaces:
        step(site, engine.variables, (TOP, name), None, write=write, text=name)


def names_of(thing: object) -> None:
    """The object's dictionary gets into the program's hands: its items are the object's attributes."""
    engine = active.engine
    space = places.own_dict(thing)
    if engine is not None and space is not None:
        engine.namespaces.setdefault(id(space), (space, thing, None))


def _also(site: Site, thing: object, name: Hashable, *, write: bool) -> None:
    """Something more is used in the same step."""
    engine = active.engine
    if engine is not None and engine.controlled() is not None:
        engine.touch(engine.accesses.place(thing, name), None, site.number, write=write)


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
    if active.engine is not None and type(thing) not in PLAIN:
        _attribute(sites[number], thing, write=False)
    return thing


def store(number: int, thing: Any) -> Any:
    """Before `thing.name = ...` and `del thing.name`."""
    if active.engine is not None and type(thing) not in PLAIN:
        _attribute(sites[number], thing, write=True)
    return thing


def augload(number: int, thing: Any) -> Any:
    """Before the load of `thing.name += ...`."""
    load(number, thing)
    push(number, thing)
    return thing


def augstore(number: int, value: Any) -> Any:
    """Before the store of an augmented assignment."""
    if active.engine is None:
        return value
    site = sites[number]
    what = pop(site.partner)
    if what is not None:
        if site.name is None:
            _element(site, what[0], what[1], write=True)
        elif type(what[0]) not in PLAIN:
            _attribute(site, what[0], write=True)
    return value


def _element(site: Site, thing: object, key: object, *, write: bool) -> None:
    held = places.container(thing)
    engine = active.engine
    if held is None or engine is None:
        return
    space = engine.namespaces.get(id(held)) if type(key) is str else None
    if space is not None:
        _, owner, scope = space
        step(site, owner, key if scope is None else (scope, key), None, write=write)
    else:
        write = write or places.adds(held, key)
        call = ("__delitem__" if site.takes else "__setitem__", (key,)) if write else None
        step(site, held, None, places.element(held, key), write=write, call=call)
    if site.used:
        _content(site, places.peek_element(held, key))


def item(number: int, thing: Any, key: object) -> Any:
    """Before `thing[key]`, `thing[key] = ...` and `del thing[key]`, with a simple key."""
    if active.engine is not None:
        site = sites[number]
        _element(site, thing, key, write=site.store)
    return thing


def augitem(number: int, thing: Any, key: object) -> Any:
    """Before the load of `thing[key] += ...`."""
    item(number, thing, key)
    push(number, thing, key)
    return thing


def holder(number: int, thing: Any) -> Any:
    """The object of `thing[...]`; the key is yet to be computed."""
    push(number, thing)
    return thing


def key(number: int, value: Any) -> Any:
    """The key of `thing[...]`: now the element is used."""
    what = pop(number)
    if what is not None:
        item(number, what[0], value)
    return value


def augkey(number: int, value: Any) -> Any:
    """The key of `thing[...] += ...`."""
    what = pop(number)
    if what is not None:
        item(number, what[0], value)
        push(number, what[0], value)
    return value


def variable(site: Site, *, write: bool) -> None:
    """A step that uses a variable which several threads can see."""
    engine = active.engine
    if engine is not None:
        step(site, engine.variables, (site.owner, site.name), None, write=write)


def name(number: int) -> bool:
    """Before a variable that several threads can see is read, or bound by a statement."""
    if active.engine is not None:
        variable(sites[number], write=sites[number].store)
    return True


def bind(number: int, value: Any) -> Any:
    """The value is about to be bound to a variable that several threads can see."""
    if active.engine is not None:
        variable(sites[number], write=True)
    return value


def use(number: int, value: Any) -> Any:
    """A local variable's value is gone through, compared or tested."""
    if active.engine is not None and type(value) not in PLAIN:
        held = places.container(value)
        if held is not None:
            step(sites[number], held, None, WHOLE, write=False)
    return value


def inplace(number: int, thing: object, value: Any) -> Any:
    """A local variable's value may be changed in place by an augmented assignment."""
    if active.engine is not None and kinds.of(type(thing)).container:
        step(sites[number], thing, None, WHOLE, write=True)
    return value


def class_(kind: type) -> type:
    """A class of the student's whose objects would hash by their addresses hashes them by their number."""
    if getattr(kind, "__hash__", None) is object.__hash__:
        with contextlib.suppress(AttributeError, TypeError):  # its metaclass may forbid it
            kind.__hash__ = serial  # type: ignore[method-assign, assignment]
    return kind
