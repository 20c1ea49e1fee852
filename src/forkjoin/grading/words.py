"""Descriptions of values as a person reads them, and the first difference between two lists of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from forkjoin.probe.values import Spec, canonical

_BEHAVIOURS = {
    "plain": "item",
    "falsy": "falsy item",
    "equal": "item that == everything",
    "raising": "item that refuses ==",
    "slow": "item that is slow to unpickle",
    "array": "item whose == has no truth value",
}
_LONGEST = 300
_MANY, _SHOWN = 12, 8  # of a list with more than many values, so many are shown


def say(spec: Spec) -> str:
    """One value in words; never the repr of a student's object."""
    text = _say(spec)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _say(spec: Spec) -> str:
    if type(spec) is not dict:
        return repr(spec)
    if "item" in spec:
        return f"<{_BEHAVIOURS.get(spec['behaviour'], 'item')} {spec['item'][:4]}>"
    if "term" in spec:
        return f"<term {spec['term'][:4]}>"
    if "exception" in spec:
        return f"{spec['exception']}({', '.join(map(_say, spec['args']))})"
    if "other" in spec:
        return f"<object of type {spec['other']}>"
    for name, brackets in {"list": "[]", "tuple": "()", "set": "{}", "frozenset": "{}"}.items():
        if name in spec:
            comma = "," if name == "tuple" and len(spec[name]) == 1 else ""
            return f"{brackets[0]}{_shortened(spec[name])}{comma}{brackets[1]}"
    if "int" in spec:
        return str(int(spec["int"], 16))
    if "dict" in spec:
        return "{" + ", ".join(f"{_say(key)}: {_say(value)}" for key, value in spec["dict"]) + "}"
    return _data(spec)


def _shortened(specs: Sequence[Spec]) -> str:
    if len(specs) > _MANY:
        return f"{', '.join(map(_say, specs[:_SHOWN]))}, … ({len(specs)} in all)"
    return ", ".join(map(_say, specs))


def _data(spec: Spec) -> str:
    for name in ("bytes", "bytearray", "str"):
        if isinstance(spec.get(name), dict):
            return f"<{spec[name]['size']:,} {'characters' if name == 'str' else 'bytes'}>"
        if name in spec:
            return repr(bytes.fromhex(spec[name]))
    if "random" in spec:
        return f"<{spec['random'][1]:,} bytes>"
    return str(next(iter(spec.values()), spec))


def same(one: Spec, other: Spec) -> bool:
    """Equal in type and value: `True` is not `1`."""
    return canonical(one) == canonical(other)


def difference(expected: Sequence[Spec], actual: Sequence[Spec]) -> str | None:
    """What is wrong with `actual`, in one clause; None when it is as expected."""
    if same(list(expected), list(actual)):
        return None
    left = [canonical(spec) for spec in expected]
    right = [canonical(spec) for spec in actual]
    if sorted(left) == sorted(right):
        return "all are there, but in another order"
    if right == left[: len(right)]:
        short = len(left) - len(right)
        return f"the last {short} of {len(left)} are missing" if short > 1 else f"the last of {len(left)} is missing"
    if left == right[: len(left)]:
        return f"{len(right) - len(left)} too many: {', '.join(say(spec) for spec in actual[len(left) :][:3])}"
    wanted, there = Counter(left), Counter(right)
    missing = [spec for spec, key in zip(expected, left, strict=True) if there[key] < wanted[key]]
    strange = [spec for spec, key in zip(actual, right, strict=True) if key not in wanted]
    if missing:
        times, due = there[canonical(missing[0])], wanted[canonical(missing[0])]
        less = f"is there {times} times, not {due}" if times else "is missing"
        return f"{say(missing[0])} {less}" + (f", {say(strange[0])} is there instead" if strange else "")
    if strange:
        return f"{say(strange[0])} should not be there"
    return "some are there more than once"
