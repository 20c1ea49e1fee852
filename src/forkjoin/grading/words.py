"""Descriptions of values as a person reads them, and the first difference between two lists of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec, canonical

_BEHAVIOURS = {
    "plain": N_("<item {name}>"),
    "falsy": N_("<item {name}, which is falsy>"),
    "equal": N_("<item {name}, which is == to everything>"),
    "raising": N_("<item {name}, for which == raises an exception>"),
    "slow": N_("<item {name}, which takes long to unpickle>"),
    "array": N_("<item {name}, for which == gives neither True nor False>"),
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
        return _(_BEHAVIOURS.get(spec["behaviour"], _BEHAVIOURS["plain"])).format(name=spec["item"][:4])
    if "term" in spec:
        return _("<object {name}, which can only be added>").format(name=spec["term"][:4])
    if "exception" in spec:
        return f"{spec['exception']}({', '.join(map(_say, spec['args']))})"
    if "other" in spec:
        return _("<object of type {other}>").format(other=spec["other"])
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
        return _("{names}, … ({count} in all)").format(names=", ".join(map(_say, specs[:_SHOWN])), count=len(specs))
    return ", ".join(map(_say, specs))


def _data(spec: Spec) -> str:
    for name in ("bytes", "bytearray", "str"):
        if isinstance(spec.get(name), dict):
            shown = _("<{size:,} characters>") if name == "str" else _("<{size:,} bytes>")
            return shown.format(size=spec[name]["size"])
        if name in spec:
            return repr(bytes.fromhex(spec[name]))
    if "random" in spec:
        return _("<{size:,} bytes>").format(size=spec["random"][1])
    return str(next(iter(spec.values()), spec))


def times(number: int) -> str:
    """How often, in words."""
    return ngettext("{number} time", "{number} times", number).format(number=number)


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
        return _("all are there, but in another order")
    if right == left[: len(right)]:
        short = len(left) - len(right)
        return (
            _("the last {short} of {count} are missing").format(short=short, count=len(left))
            if short > 1
            else _("the last of {count} is missing").format(count=len(left))
        )
    if left == right[: len(left)]:
        return _("{count} too many: {names}").format(
            count=len(right) - len(left), names=", ".join(say(spec) for spec in actual[len(left) :][:3])
        )
    wanted, there = Counter(left), Counter(right)
    missing = [spec for spec, key in zip(expected, left, strict=True) if there[key] < wanted[key]]
    strange = [spec for spec, key in zip(actual, right, strict=True) if key not in wanted]
    if missing:
        found, due = there[canonical(missing[0])], wanted[canonical(missing[0])]
        less = _("is there {times}, not {due}").format(times=times(found), due=due) if found else _("is missing")
        instead = _(", {strange} is there instead").format(strange=say(strange[0])) if strange else ""
        return f"{say(missing[0])} {less}{instead}"
    if strange:
        return _("{strange} should not be there").format(strange=say(strange[0]))
    return _("some are there more than once")
