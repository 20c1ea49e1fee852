"""Which steps of a failing schedule are the failure: the update that was lost, the look that was too old, the cycle.

It marks events for a drawing, as the sentences about them do for a reader. It decides nothing.
"""

from __future__ import annotations

from typing import Any

from forkjoin.probe.sched import races
from forkjoin.probe.sched.accesses import Place
from forkjoin.probe.sched.recording import Event

_END_OF_WAITING = {"wake up", "give up waiting"}
_NOTIFYING = {"notify", "notify all"}


def of_race(race: races.Race) -> None:
    """The look at data, the other thread's change, and what the first thread did then, knowing nothing of it."""
    race.look.part = "look"
    if race.rival is not None:
        race.rival.part = "look"
    overwritten = race.act.kind == "write"
    for event in race.changes:
        event.part = "lost" if overwritten else "change"
    race.act.part = "overwrite" if overwritten else "act"


def of_half(before: Event, look: Event, after: Event) -> None:
    """A thread looked between two writes that belong together."""
    before.part, look.part, after.part = "first half", "half seen", "second half"


def of_stale(read: Event, change: Event) -> None:
    """A thread read what had changed since it was started."""
    change.part, read.part = "change", "act"


def of_deadlock(waiting: list[dict[str, Any]], events: list[Event]) -> None:
    """Who waits for ever, and for whom; a notification that came before anybody waited for it."""
    last = {event.thread: event for event in events}
    for entry in waiting:
        event = last.get(entry["thread"])
        if event is None or entry["waits_for"] is None:
            continue
        event.part, event.held_by = "stuck", entry["held_by"]
        if (entry["kind"], entry["action"]) == ("Condition", "wait"):
            _unheard(event, events)
            _looked_before(event, events)
        if (entry["kind"], entry["action"]) == ("Event", "wait"):
            _taken_back(event, events)


def _unheard(stuck: Event, events: list[Event]) -> None:
    """The last notification before the wait, if nobody waited on the condition when it came."""
    inside: set[int] = set()
    last: Event | None = None
    for event in events[: events.index(stuck)]:
        if event.place != stuck.place:
            continue
        if event.action == "wait":
            inside.add(event.task)
        elif event.action in _END_OF_WAITING:
            inside.discard(event.task)
        elif event.action in _NOTIFYING and not inside:
            last = event
    if last is not None:
        last.part = "unheard"


def _taken_back(stuck: Event, events: list[Event]) -> None:
    """An event that was set and cleared again before the thread came to wait for it."""
    before = [event for event in events[: events.index(stuck)] if event.place == stuck.place]
    told = [event for event in before if event.action in {"set", "clear"}][-2:]
    if [event.action for event in told] == ["set", "clear"]:
        told[0].part, told[1].part = "unheard", "taken back"


def _looked_before(stuck: Event, events: list[Event]) -> None:
    """What the thread read before it waited, and who has changed it since: it waits for what is there already."""
    known: dict[Place, Event] = {}
    for event in events:
        if event.task == stuck.task and event.kind in {"read", "write"}:
            known[event.place] = event
        look = known.get(event.place)
        if look is not None and look.kind == "read" and event.kind == "write" and event.task != stuck.task:
            look.part, event.part = "look", "change"
