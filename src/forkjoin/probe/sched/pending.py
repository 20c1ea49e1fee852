"""What a hook has seen of an access or a call that a later hook will complete, for each thread."""

from __future__ import annotations

from typing import Any

from forkjoin.probe.sched import active


def push(number: int, *what: Any) -> None:
    """Remember this for the hook that completes what happens at the site."""
    found = active.controlled()
    if found is not None:
        found[1].pending.append((number, list(what)))


def pop(number: int) -> list[Any] | None:
    """What was pushed at this site; what lies above it was left there by an exception."""
    found = active.controlled()
    pending = found[1].pending if found is not None else []
    while pending:
        pushed, what = pending.pop()
        if pushed == number:
            return list(what)
    return None
