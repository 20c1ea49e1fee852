"""What a hook's object and name stand for: which place in memory, and whether that is data at all."""

from __future__ import annotations

import datetime as dt
import gc
import types
from array import array
from collections import defaultdict, deque
from collections.abc import Hashable
from typing import Any

from forkjoin.probe.sched import active, kinds, primitives, queues
from forkjoin.probe.sched.accesses import WHOLE
from forkjoin.probe.sched.kinds import CONTAINERS

PLAIN: frozenset[type] = frozenset({
    int, float, complex, bool, str, bytes, type(None), tuple, frozenset, range, slice, type(...), type(NotImplemented),
    types.MethodType, types.BuiltinFunctionType, property, types.GeneratorType, super,
    dt.date, dt.time, dt.datetime, dt.timedelta, dt.timezone,
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

_TAKING = frozenset({"pop", "popleft", "popitem", "remove", "discard", "clear", "__delitem__", "__setitem__"})
"""Methods that take something out of a container, or change it, if it is there."""

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
    for base, namespace in kinds.of(kind).lineage:
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


def container(thing: Any) -> object | None:
    """The container whose content is used when this is gone through, or None if it is no shared data."""
    kind = kinds.of(type(thing))
    if kind.container:
        return thing  # type: ignore[no-any-return]
    if kind.view:
        return next(iter(gc.get_referents(thing)), None)
    if kind.box:
        return _inside(thing)
    return container(thing._mapping) if kind.mapping_view else None  # noqa: SLF001 - its documented content


def _inside(thing: Any) -> object:
    """What such a container is made of may be in the program's hands as well: then it is the place."""
    inner = (own_dict(thing) or {}).get("data")
    return inner if is_a(inner, CONTAINERS) else thing


def of_library(thing: Any, name: str) -> object | None:
    """The object, when this method of it is the library's code, which has no hooks: it is used as a whole."""
    held = container(thing)
    if held is None and (type(thing) in PLAIN or kinds.of(type(thing)).on_its_own):
        return None
    found = in_class(type(thing), name)
    if found is None or found[0] is object or is_a(found[1], (classmethod, staticmethod, property)):
        return None
    if is_a(found[1], types.FunctionType) and not active.is_library(found[1].__code__.co_filename):
        return None
    if held is None and not is_a(found[1], (types.FunctionType, types.MethodDescriptorType)):
        return None
    return thing if held is None else held


def attribute(thing: object, name: str) -> object | None:
    """The object (or class) in which this attribute is stored as data; None if it is a method, a property and so on."""
    made = kinds.of(type(thing))
    if made.local:
        return None
    if made.type:
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


def peek_element(thing: Any, key: Any) -> object:
    """An element of a list or dictionary, without running any of the student's code; `MISSING` otherwise."""
    if type(key) not in {int, str}:
        return MISSING
    if is_a(thing, dict):
        return dict.get(thing, key, MISSING)
    if is_a(thing, list) and type(key) is int and -list.__len__(thing) <= key < list.__len__(thing):
        return list.__getitem__(thing, key)
    return MISSING


def changes(held: Any, method: str, values: tuple[object, ...]) -> bool:
    """Will this call of a container's method change it, now? Who looks for something in vain does not."""
    if method in READS:
        return False
    if method not in _TAKING:
        return True
    kind: Any = next((kind for kind in (*CONTAINERS, array) if is_a(held, kind)), None)
    if kind is None:
        return True
    if kind is list and values and type(values[0]) is int:
        return -list.__len__(held) <= values[0] < list.__len__(held)
    if method == "__setitem__":
        return True
    if not kind.__len__(held):
        return False
    if values and kind in {dict, set} and type(values[0]) in {int, str, bytes, float, type(None)}:
        return bool(kind.__contains__(held, values[0]))
    return True


def adds(held: object, key: object) -> bool:
    """Tell whether a mere look at this element will add it."""
    return isinstance(held, defaultdict) and type(key) in {int, str} and not dict.__contains__(held, key)


def element(thing: Any, key: Any) -> Hashable:
    """What distinguishes one element's place from another's: its key, if that is simple and the element exists."""
    if type(key) is int and is_a(thing, list):
        position = key + len(thing) if key < 0 else key
        return position if 0 <= position < len(thing) else WHOLE
    if type(key) in {int, str} and is_a(thing, dict) and dict.__contains__(thing, key):
        return ("key", key)
    return WHOLE
