"""Of all the events of a failing schedule, those that a reader needs: what the threads did to what they share."""

from __future__ import annotations

from typing import Any

from forkjoin.probe.sched.accesses import Place
from forkjoin.probe.sched.recording import Event

MOST = 48
"""A trace is to be read: of a longer one the first and the last events are kept."""
_NAMELESS = ("a ", "an ")
"""How the name of an object begins that nobody has given one."""


def relevant(events: list[Event], contested: set[Place], *, deadlock: bool) -> list[Event]:
    """Without data that one thread uses alone, and without primitives that only one thread has to do with."""
    used: dict[Place, set[int]] = {}
    last: dict[int, Event] = {}
    for event in events:
        used.setdefault(event.place, set()).add(event.task)
        last[event.task] = event
    kept = [event for event in events if _matters(event, used, contested, deadlock and last[event.task] is event)]
    return _one_name_each(kept)


def _matters(event: Event, used: dict[Place, set[int]], contested: set[Place], final: bool) -> bool:  # noqa: FBT001
    """`final`: it is the last thing a thread did before the deadlock."""
    if event.kind in {"read", "write"}:
        return event.place in contested
    if event.kind == "thread":
        return event.action in {"start", "raise"} or final
    if event.kind == "lock":
        return final or (
            not event.object.startswith(_NAMELESS) and (len(used[event.place]) > 1 or "wait" in event.action)
        )
    return True


def _one_name_each(events: list[Event]) -> list[Event]:
    """One object may be written differently in different lines: the most telling way is used throughout."""
    names: dict[Place, str] = {}
    data = [event for event in events if event.kind in {"read", "write"}]
    for event in data:
        known = names.get(event.place)
        if known is None or _telling(event.object) > _telling(known):
            names[event.place] = event.object
    for event in data:
        event.object = names[event.place]
    return events


def _telling(name: str) -> int:
    """`A.balance` says more than `Account 2's balance`, that more than `self.balance`, and that more than `items`.

    An object is numbered as long as nobody has given it a name, in its constructor for instance.
    """
    if "'s " in name:
        return 2
    return (3 if not name.startswith("self.") else 1) if "." in name else 0


def rows(events: list[Event]) -> list[dict[str, Any]]:
    """The trace as plain data; what is repeated at once is shown once.

    Beside what was done, by whom and where, a row says what is known of `holds` (the locks of the thread), `part` (what
    the step has to do with the failure) and `held_by` (who holds the lock that it waits for).
    """
    names = _locks(events)
    shown: list[dict[str, Any]] = []
    before: dict[str, Any] | None = None
    for e in events:
        row = {"thread": e.thread, "action": e.action, "object": e.object, "value": e.value, "line": e.line}
        if row != before:
            shown.append(dict(row))
        holds = list(dict.fromkeys(names[number] for number in e.held))
        more = {"holds": holds, "part": e.part, "held_by": e.held_by}
        shown[-1] |= {key: value for key, value in more.items() if value}
        before = row
    if len(shown) <= MOST:
        return shown
    left_out = {"thread": "", "action": "...", "object": f"{len(shown) - MOST} more", "value": None, "line": None}
    return [*shown[: MOST // 2], left_out, *shown[-MOST // 2 :]]


def _locks(events: list[Event]) -> dict[int, str]:
    """One name for each lock: what it was called last, since an object is given its name in the course of time."""
    names: dict[int, str] = {}
    for event in events:
        names.update(
            (number, name)
            for number, name in zip(event.held, event.locks, strict=True)
            if number not in names or not name.startswith(_NAMELESS)
        )
    return names
