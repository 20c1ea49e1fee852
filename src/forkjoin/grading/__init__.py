"""Grading: a pytest plugin that turns evidence from the box into verdicts, and the warm process that runs it.

What a grader needs: `check` marks a test, `Subject` runs scenarios on the submission, `CheckFailed` says what is wrong.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from forkjoin.grading import draw
    from forkjoin.grading.subject import START_METHODS, Seen, Subject, function, queue, slow_items, slow_to_take
    from forkjoin.grading.verdict import CheckFailed, Tampered, Ungraded, check

__all__ = [
    "START_METHODS",
    "CheckFailed",
    "Seen",
    "Subject",
    "Tampered",
    "Ungraded",
    "check",
    "draw",
    "function",
    "queue",
    "slow_items",
    "slow_to_take",
]

# Imported when somebody asks: with them comes pytest, for which the client's side must not wait.
_HOMES = {
    **dict.fromkeys(("START_METHODS", "Seen", "Subject", "function", "queue", "slow_items", "slow_to_take"), "subject"),
    **dict.fromkeys(("CheckFailed", "Tampered", "Ungraded", "check"), "verdict"),
}


def __getattr__(name: str) -> Any:
    """Find what graders import from here."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
