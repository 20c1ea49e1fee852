"""Values in a trace: short, the same in every run, and without running any of the student's code."""

from __future__ import annotations

from collections import deque

LONGEST = 40
ATOMS = (int, float, complex, str, bytes, bool, type(None))


def short(value: object) -> str:
    """A value as a student would write it; objects by their class."""
    text = _text(value, 2)
    return text if len(text) <= LONGEST else text[: LONGEST - 3] + "..."


def _text(value: object, depth: int) -> str:
    kind = type(value)
    if kind in ATOMS:
        return repr(value)
    if isinstance(value, BaseException):
        return kind.__name__
    if kind in {list, tuple, set, frozenset, dict, deque} and depth:
        return _container(value, depth - 1)
    return f"<{kind.__name__}>"


def _container(value: object, depth: int) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_text(key, depth)}: {_text(value[key], depth)}" for key in value) + "}"
    assert isinstance(value, (list, tuple, set, frozenset, deque))
    parts = [_text(part, depth) for part in value]
    if isinstance(value, (set, frozenset)):
        return "{" + ", ".join(sorted(parts)) + "}"
    return f"({', '.join(parts)})" if isinstance(value, tuple) else f"[{', '.join(parts)}]"
