"""The scenario of the check `loads`: which of the names that an exercise asks for a submission has."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from forkjoin.probe.run import Run

_signature = inspect.signature


def names(run: Run, wanted: Mapping[str, list[int] | None]) -> dict[str, Any]:
    """For each name: "missing", "no function", "class", or which of the numbers of arguments it does not take."""
    student = run.load()
    return {name: _look(getattr(student, name, None), counts) for name, counts in wanted.items()}


def _look(value: Any, counts: list[int] | None) -> str | list[int]:
    if value is None:
        return "missing"
    if counts is None:  # not something to call
        return []
    if not callable(value):
        return "no function"
    try:
        signature = _signature(value)
    except (TypeError, ValueError):
        return []  # something unusual that can be called: the other checks will tell
    return [count for count in counts if not _binds(signature, count)]


def _binds(signature: inspect.Signature, count: int) -> bool:
    try:
        signature.bind(*[None] * count)
    except TypeError:
        return False
    return True
