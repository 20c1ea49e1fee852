"""What a call touches before it runs: containers it is given, attributes it names, and grader-supplied functions."""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import active, hooks, kinds, loops, places
from forkjoin.probe.sched.accesses import WHOLE
from forkjoin.probe.sched.hooks import load, step
from forkjoin.probe.sched.pending import pop, push
from forkjoin.probe.sched.places import is_a
from forkjoin.probe.sched.sites import Site

_ATTRIBUTES = {getattr: False, hasattr: False, setattr: True, delattr: True}
_BUILT_IN_METHODS = (types.WrapperDescriptorType, types.MethodDescriptorType)
_NAMED = {"__getattribute__": False, "__setattr__": True, "__delattr__": True}


def method_used(site: Site, thing: Any, values: tuple[object, ...]) -> None:
    """`thing.name(*values)` is about to be called."""
    name = str(site.name)
    kind = kinds.of(type(thing))
    if kind.module:
        called(site, vars(thing).get(name), values)
        return
    if kind.type:
        found = places.in_class(thing, name)
        if found is not None and is_a(found[1], _BUILT_IN_METHODS):
            called(site, found[1], values)
            return
    held = _container_method(thing, name)
    if held is not None:
        step(site, held, None, WHOLE, write=name not in places.READS, call=(name, values))
        return
    if type(thing) is super and name in _NAMED and values:
        _attribute(site, _bound_to(thing), str(values[0]), write=_NAMED[name])
        return
    if type(thing) not in places.PLAIN:
        load(site.number, thing)
    _supplied(site, _function(thing, name))


def _bound_to(thing: Any) -> object:
    """The object that a `super()` stands for."""
    return thing.__self__


def _container_method(thing: object, name: str) -> object | None:
    """The container, when the method is the library's own and not one that the student wrote."""
    if type(thing) is super:
        held = places.container(_bound_to(thing))
        return None if name.startswith("__init") else held
    return places.of_library(thing, name)


def _function(thing: object, name: str) -> object:
    found = places.in_class(thing if isinstance(thing, type) else type(thing), name)
    if found is not None and is_a(found[1], types.FunctionType):
        return found[1]
    return places.peek(thing, name)


def called(site: Site, function: Any, values: tuple[object, ...]) -> None:
    """`function(*values)` is about to be called."""
    if _supplied(site, function):
        return
    if is_a(function, (types.BuiltinMethodType, types.MethodWrapperType)):
        if function in _ATTRIBUTES and len(values) > 1:
            _attribute(site, values[0], str(values[1]), write=_ATTRIBUTES[function])
            return
        if function is vars and values:
            hooks.names_of(values[0])
            return
        held = places.container(function.__self__)
        if held is not None:
            step(site, held, None, WHOLE, write=True, call=(function.__name__, values))
            return
    elif is_a(function, _BUILT_IN_METHODS) and function.__name__ in _NAMED and len(values) > 1:
        _attribute(site, values[0], str(values[1]), write=_NAMED[function.__name__])
        return
    if function is next and values and type(values[0]) not in places.PLAIN:
        step(site, values[0], None, WHOLE, write=True, text=site.given[0])
    elif not is_a(function, (types.FunctionType, types.MethodType)) or not _students(function):
        _arguments(site, function, values)


def _arguments(site: Site, function: Any, values: tuple[object, ...]) -> None:
    """Code that has no hooks is given containers: it may look into them, or change them."""
    for position, value in enumerate(values):
        held = places.container(value)
        if held is not None:
            reads = _is_reader(function) or (is_a(function, _BUILT_IN_METHODS) and function.__name__ in places.READS)
            text = site.given[position] if position < len(site.given) else type(held).__name__
            step(site, held, None, WHOLE, write=not reads, text=text)


def _is_reader(function: Any) -> bool:
    return is_a(function, type) or (is_a(function, types.BuiltinFunctionType) and function in places.READERS)


def _attribute(site: Site, thing: object, name: str, *, write: bool) -> None:
    stored = None if type(thing) in places.PLAIN else places.attribute(thing, name)
    if stored is not None:
        holder = site.given[0] if site.given and site.name is None else "self"
        target = thing if write and not is_a(thing, type) else stored
        step(site, target, name, None, write=write, text=f"{holder}.{name}")


def _code(function: Any) -> types.CodeType | None:
    inner = function.__func__ if is_a(function, types.MethodType) else function
    return inner.__code__ if is_a(inner, types.FunctionType) else None


def _students(function: Any) -> bool:
    code = _code(function)
    return code is not None and code.co_filename == active.source.filename


def _supplied(site: Site, function: Any) -> bool:
    """Is it the scenario's function, or an object of a class of the scenario's? Then its call is a step."""
    code = _code(function)
    if code is None and not is_a(function, (type, types.BuiltinFunctionType)):
        found = places.in_class(type(function), "__call__")
        code = _code(found[1]) if found is not None else None
    if code is None or active.engine is None or active.kind(code.co_filename) != "program":
        return False
    if code.co_filename in {active.source.filename, "<string>"}:
        return False
    step(site, active.engine.supplied, None, None, write=True)
    return True


# The hooks themselves.


def method(number: int, thing: Any, *values: object) -> Any:
    """Before `thing.name(...)` with simple arguments."""
    if active.engine is not None:
        method_used(hooks.sites[number], thing, values)
    return thing


def call(number: int, function: Any, *values: object) -> Any:
    """Before `function(...)` with simple arguments."""
    if active.engine is not None:
        called(hooks.sites[number], function, values)
    return function


def receiver(number: int, thing: Any) -> Any:
    """The object of `thing.name(...)`; the arguments are yet to be computed."""
    push(number, "method", thing)
    return thing


def callee(number: int, function: Any) -> Any:
    """The function of `function(...)`; the arguments are yet to be computed."""
    push(number, "call", function)
    return function


def argument(number: int, value: Any) -> Any:
    """One of several arguments."""
    what = pop(number)
    if what is not None:
        push(number, *what, value)
    return value


def last(number: int, value: Any) -> Any:
    """The last argument: now the call is made."""
    what = pop(number)
    if what is not None:
        (method if what[0] == "method" else call)(number, what[1], *what[2:], value)
    return value


def table() -> dict[str, Callable[..., Any]]:
    """All hooks, under the names by which the rewritten source calls them."""
    listed = (
        hooks.load, hooks.store, hooks.augload, hooks.augstore, hooks.item, hooks.augitem, hooks.holder, hooks.key,
        hooks.augkey, hooks.name, hooks.bind, hooks.use, hooks.inplace, loops.steps, loops.bound_steps,
        method, call, receiver, callee, argument, last,
    )  # fmt: skip
    return {f"@{hook.__name__}": hook for hook in listed} | {"@round": loops.round_, "@class": hooks.class_}
