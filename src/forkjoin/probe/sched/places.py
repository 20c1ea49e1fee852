"""What a hook's object and name stand for: which place in memory, and whether that is data at all."""

from __future__ import annotations

import gc
import threading
import types
from collections import deque
from collections.abc import Hashable
from typing import Any

from forkjoin.probe.sched import primitives, queues
from forkjoin.probe.sched.accesses import WHOLE

CONTAINERS = (list, dict, set, deque, bytearray)
_EMPTY: dict[str, str] = {}
VIEWS = (type(_EMPTY.keys()), type(_EMPTY.values()), type(_EMPTY.items()))
PLAIN: frozenset[type] = frozenset({
    int, float, complex, bool, str, bytes, type(None), tuple, frozenset, range, slice, type(...), type(NotImplemented),
    types.MethodType, types.BuiltinFunctionType, property, types.GeneratorType, super,
    primitives.Lock, primitives.RLock, queues.SimpleQueue,
})  # fmt: skip
"""Their attributes never change, or each operation is a step of its own."""

READS = frozenset({
    "get", "keys", "values", "items", "copy", "index", "count", "union", "intersection", "difference",
    "symmetric_difference", "issubset", "issuperset", "isdisjoint", "most_common", "elements", "total", "find",
    "startswith", "endswith", "decode", "hex", "__len__", "__contains__", "__getitem__", "__iter__", "__eq__", "__ne__",
    "__lt__", "__le__", "__gt__", "__ge__", "__repr__", "__str__", "__reversed__", "__bool__", "__missing__",
    "join",
})  # fmt: skip
"""Methods of containers that change nothing."""

READERS: frozenset[Any] = frozenset({
    len, sum, min, max, any, all, sorted, reversed, enumerate, zip, map, filter, iter, list, tuple, dict, set,
    frozenset,
    str, repr, print, isinstance, issubclass, type, id, bool, hash, format, callable, range, int, float, bytes, deque,
    getattr, hasattr, vars, next, ascii, round, abs, divmod, pow,
})  # fmt: skip
"""Functions that do not change what they are given."""

_METHODS = (
    types.FunctionType, types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
    types.ClassMethodDescriptorType, classmethod, staticmethod, property, types.MethodType,
)  # fmt: skip
_SLOTS = (types.MemberDescriptorType, types.GetSetDescriptorType)
MISSING = object()


def is_a(thing: object, kinds: Any) -> bool:
    """As `isinstance`, but asks the class only, and not the object, whose answer could be code of the student's."""
    return issubclass(type(thing), kinds)


def in_class(kind: Any, name: str) -> tuple[type, Any] | None:
    """The class among its bases that defines the name, and what it defines; runs none of the student's code."""
    for base in type.__dict__["__mro__"].__get__(kind):
        namespace = type.__dict__["__dict__"].__get__(base)
        if name in namespace:
            return base, namespace[name]
    return None


def own_dict(thing: object) -> dict[str, Any] | None:
    """The object's `__dict__`, if it has one; runs none of the student's code."""
    try:
        found = object.__getattribute__(thing, "__dict__")
    except (AttributeError, TypeError):
        return None
    return found if is_a(found, dict) else None


def container(thing: object) -> object | None:
    """The container whose content is used when this is gone through, or None if it is no shared data."""
    if is_a(thing, CONTAINERS):
        return thing
    if type(thing) in VIEWS:
        return next(iter(gc.get_referents(thing)), None)
    return None


def attribute(thing: object, name: str) -> object | None:
    """The object (or class) in which this attribute is stored as data; None if it is a method, a property and so on."""
    if is_a(thing, threading.local):
        return None
    if is_a(thing, type):
        found = in_class(thing, name)
        if found is None:
            return thing
        return None if is_a(found[1], _METHODS) else found[0]
    found = in_class(type(thing), name)
    if found is None or is_a(found[1], _SLOTS):
        return thing
    kind = type(found[1])
    if in_class(kind, "__set__"):
        return None  # a property or another descriptor: its own code has hooks
    mine = own_dict(thing)
    if mine is not None and name in mine:
        return thing
    if is_a(found[1], _METHODS) or in_class(kind, "__get__"):
        return None
    return found[0]


def peek(thing: object, name: str) -> object:
    """The attribute's value, without running any of the student's code; `MISSING` if that cannot be had."""
    if is_a(thing, type):
        found = in_class(thing, name)
        return MISSING if found is None else found[1]
    found = in_class(type(thing), name)
    if found is not None and is_a(found[1], types.MemberDescriptorType):
        try:
            return found[1].__get__(thing)
        except AttributeError:
            return MISSING
    return (own_dict(thing) or {}).get(name, MISSING)


def peek_element(thing: object, key: object) -> object:
    """An element of a plain list or dictionary; `MISSING` otherwise."""
    if type(thing) in {list, dict} and type(key) in {int, str}:
        try:
            return thing[key]  # type: ignore[index]
        except (LookupError, TypeError):
            return MISSING
    return MISSING


def element(thing: Any, key: Any) -> Hashable:
    """What distinguishes one element's place from another's: its key, if that is simple and the element exists."""
    if type(key) is int and is_a(thing, list):
        position = key + len(thing) if key < 0 else key
        return position if 0 <= position < len(thing) else WHOLE
    if type(key) in {int, str} and is_a(thing, dict) and dict.__contains__(thing, key):
        return ("key", key)
    return WHOLE
