"""Values as plain JSON: exact in type, so that `True` is not `1` and a subclass of `int` is no int.

`describe` is used on both sides of the boundary: by the probe on what the student's code produced, and by graders on
what they expect; two values are the same when their descriptions are. `build` makes a value from its description.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any

Spec = Any  # a JSON value

OWN: dict[type, Callable[[Any], Spec]] = {}  # how our own payloads are described (filled by forkjoin.probe.items)
_LONG = 1000  # bytes and texts beyond this are described by their digest


def describe(value: Any, depth: int = 12) -> Spec:
    """The description of any object; an unknown one is described by its type's name alone (its repr may lie)."""
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is int:
        return value if abs(value) < 1 << 63 else {"int": hex(value)}
    if kind is float:
        return value if math.isfinite(value) else {"float": repr(value)}
    if kind is str:
        return _text(value)
    if kind in (bytes, bytearray):
        return {kind.__name__: _data(bytes(value))}
    if depth == 0:
        return {"other": "deeply nested"}
    if kind in (list, tuple):
        return {kind.__name__: [describe(item, depth - 1) for item in value]}
    if kind in (set, frozenset):
        return {kind.__name__: sorted((describe(item, depth - 1) for item in value), key=canonical)}
    if kind is dict:
        return {"dict": [[describe(key, depth - 1), describe(item, depth - 1)] for key, item in value.items()]}
    return _object(value, kind, depth)


def _object(value: Any, kind: type, depth: int) -> Spec:
    if issubclass(kind, BaseException):
        arguments = BaseException.args.__get__(value)  # type: ignore[attr-defined]
        return {"exception": name_of(kind), "args": [describe(item, depth - 1) for item in arguments]}
    if kind not in OWN and _is_plain_tuple(kind):
        return {"tuple": [describe(item, depth - 1) for item in tuple.__iter__(value)]}
    return OWN[kind](value) if kind in OWN else {"other": name_of(kind)}


def name_of(kind: type) -> str:
    """Its name, whatever its metaclass says of it."""
    return str(vars(type)["__name__"].__get__(kind))


def names_of_bases(kind: type) -> list[str]:
    """Its own name, and those of all that it is derived from."""
    return [name_of(base) for base in _bases(kind)]


def _bases(kind: type) -> tuple[type, ...]:
    found: tuple[type, ...] = vars(type)["__mro__"].__get__(kind)
    return found


def _is_plain_tuple(kind: type) -> bool:
    """Whether this is a kind of tuple that equals a plain one, as a named tuple does."""
    bases = _bases(kind)
    own = bases[: bases.index(tuple)] if tuple in bases else bases
    return len(own) < len(bases) and not any("__eq__" in vars(type)["__dict__"].__get__(base) for base in own)


def _text(value: str) -> Spec:
    try:
        data = value.encode()
    except UnicodeEncodeError:
        return {"str": value.encode("utf-8", "surrogatepass").hex()}
    return value if len(data) <= _LONG else {"str": _data(data)}


def _data(data: bytes) -> Spec:
    """Imported late: every spawned child loads this module, and few meet long data."""
    if len(data) <= _LONG:
        return data.hex()
    import hashlib

    return {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def canonical(spec: Spec) -> str:
    """One text for one description, to compare and to sort by."""
    return json.dumps(spec, sort_keys=True)


def build(spec: Spec) -> Any:
    """The value that a description stands for. Raises ValueError for one that cannot be built."""
    if type(spec) is not dict:
        return spec
    for name, make in _BUILDERS.items():
        if name in spec:
            return make(spec)
    raise ValueError(f"no value is described by {spec!r:.200}")


def random_bytes(seed: int, size: int) -> bytes:
    """The same bytes for the same seed, on either side: megabytes need not travel."""
    import random

    return random.Random(seed).randbytes(size)


def _bytes(spec: Mapping[str, Any]) -> bytes:
    return bytes.fromhex(spec["bytes"])


def _exception(spec: Mapping[str, Any]) -> BaseException:
    from forkjoin.probe import items

    return items.exception(spec["exception"], [build(argument) for argument in spec["args"]])


def _item(spec: Mapping[str, Any]) -> object:
    from forkjoin.probe import items

    return items.make(spec["item"], spec["behaviour"], spec.get("taker", ""))


def _term(spec: Mapping[str, Any]) -> object:
    from forkjoin.probe import terms

    return terms.rebuild(spec["term"], spec["sum"], spec.get("side", "left"))


_BUILDERS: dict[str, Any] = {
    "float": lambda spec: float(spec["float"]),
    "int": lambda spec: int(spec["int"], 16),
    "bytes": _bytes,
    "random": lambda spec: random_bytes(*spec["random"]),
    "list": lambda spec: [build(item) for item in spec["list"]],
    "tuple": lambda spec: tuple(build(item) for item in spec["tuple"]),
    "set": lambda spec: {build(item) for item in spec["set"]},
    "dict": lambda spec: {build(key): build(value) for key, value in spec["dict"]},
    "item": _item,
    "term": _term,
    "exception": _exception,
}


def text_of(error: BaseException) -> str:
    """What an exception says, its first 2,000 characters."""
    try:
        return str(error)[:2000]
    except BaseException:  # noqa: BLE001 - a student's __str__ may raise anything
        return "(its text could not be made)"
