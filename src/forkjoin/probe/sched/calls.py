"""What a call touches before it runs: containers it is given, attributes it names, and grader-supplied functions."""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import active, places
from forkjoin.probe.sched.accesses import WHOLE
from forkjoin.probe.sched.places import is_a
from forkjoin.probe.sched.sites import Site

Step = Callable[..., None]
_ATTRIBUTES = {getattr: False, hasattr: False, setattr: True, delattr: True}
_BUILT_IN_METHODS = (types.WrapperDescriptorType, types.MethodDescriptorType)
_NAMED = {"__getattribute__": False, "__setattr__": True, "__delattr__": True}


def method_used(site: Site, thing: Any, values: tuple[object, ...], load: Callable[[int, Any], Any], step: Step) -> None:
    """`thing.name(*values)` is about to be called."""
    name = str(site.name)
    if is_a(thing, types.ModuleType):
        called(site, vars(thing).get(name), values, step)
        return
    if is_a(thing, type):
        found = places.in_class(thing, name)
        if found is not None and is_a(found[1], _BUILT_IN_METHODS):
            called(site, found[1], values, step)
            return
    held = _container_method(thing, name)
    if held is not None:
        step(site, held, None, WHOLE, write=name not in places.READS)
        return
    if type(thing) is super and name in _NAMED and values:
        _attribute(site, thing.__self__, str(values[0]), step, write=_NAMED[name])
        return
    if type(thing) not in places.PLAIN:
        load(site.number, thing)
    _supplied(site, _function(thing, name), step)


def _container_method(thing: object, name: str) -> object | None:
    """The container, when the method is the built-in type's own and not one that the student wrote."""
    if type(thing) is super:
        held = thing.__self__
        return held if is_a(held, places.CONTAINERS) and not name.startswith("__init") else None
    if not is_a(thing, places.CONTAINERS):
        return None
    found = places.in_class(type(thing), name)
    return thing if found is not None and not is_a(found[1], types.FunctionType) else None


def _function(thing: object, name: str) -> object:
    found = places.in_class(thing if is_a(thing, type) else type(thing), name)
    if found is not None and is_a(found[1], types.FunctionType):
        return found[1]
    return places.peek(thing, name)


def called(site: Site, function: Any, values: tuple[object, ...], step: Step) -> None:
    """`function(*values)` is about to be called."""
    if _supplied(site, function, step):
        return
    if is_a(function, (types.BuiltinMethodType, types.MethodWrapperType)):
        if function in _ATTRIBUTES and len(values) > 1:
            _attribute(site, values[0], str(values[1]), step, write=_ATTRIBUTES[function])
            return
        if is_a(function.__self__, places.CONTAINERS):
            step(site, function.__self__, None, WHOLE, write=function.__name__ not in places.READS)
            return
    elif is_a(function, _BUILT_IN_METHODS) and function.__name__ in _NAMED and len(values) > 1:
        _attribute(site, values[0], str(values[1]), step, write=_NAMED[function.__name__])
        return
    if not is_a(function, (types.FunctionType, types.MethodType)) or not _students(function):
        _arguments(site, function, values, step)


def _arguments(site: Site, function: Any, values: tuple[object, ...], step: Step) -> None:
    """Code that has no hooks is given containers: it may look into them, or change them."""
    for position, value in enumerate(values):
        held = places.container(value)
        if held is not None:
            reads = _is_reader(function) or (is_a(function, _BUILT_IN_METHODS) and function.__name__ in places.READS)
            text = site.given[position] if position < len(site.given) else type(held).__name__
            step(site, held, None, WHOLE, write=not reads, text=text)


def _is_reader(function: Any) -> bool:
    return is_a(function, type) or (is_a(function, types.BuiltinFunctionType) and function in places.READERS)


def _attribute(site: Site, thing: object, name: str, step: Step, *, write: bool) -> None:
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


def _supplied(site: Site, function: Any, step: Step) -> bool:
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
