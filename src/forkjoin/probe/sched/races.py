"""One sentence about accesses that came in the wrong order, found in the events of a failing schedule."""

from __future__ import annotations

from dataclasses import dataclass

from forkjoin.probe.sched.recording import Event


@dataclass
class Race:
    """A thread's look at data, another thread's change of it, and what the first one then did."""

    look: Event
    change: Event
    act: Event
    changes: list[Event]
    """All changes in between, that one included; in order."""
    rival: Event | None = None
    """The other thread's own look, before its change."""


def find(events: list[Event]) -> Race | None:
    """The last such triple at one place; one in which an update was overwritten goes first."""
    found: list[Race] = []
    data = [event for event in events if event.kind in {"read", "write"}]
    for at, act in enumerate(data):
        race = _before(data[:at], act)
        if race is not None:
            found.append(race)
    return max(found, key=_weight, default=None)


def _weight(race: Race) -> tuple[bool, bool, bool]:
    return race.act.kind == "write", race.rival is not None, race.look.line != race.act.line


def _before(earlier: list[Event], act: Event) -> Race | None:
    """The thread's own last read of the place, and other threads' writes since."""
    changes: list[Event] = []
    for event in reversed(earlier):
        if event.place != act.place:
            continue
        if event.task == act.task:
            if event.kind == "write" or not changes:
                return None
            return Race(event, changes[0], act, changes[::-1], _rival(earlier, changes[0], event))
        if event.kind == "write":
            changes.append(event)
    return None


def _rival(earlier: list[Event], change: Event, look: Event) -> Event | None:
    """The changing thread's last read of the place before its change, if it saw the same value."""
    until = next(at for at, event in enumerate(earlier) if event is change)
    for event in reversed(earlier[:until]):
        if event.place == change.place and event.task == change.task:
            return event if event.kind == "read" and event.value == look.value else None
    return None


def torn(events: list[Event]) -> tuple[Event, Event, Event] | None:
    """A write, another thread's read, and a later write of the first thread to another place: seen half done."""
    data = [event for event in events if event.kind in {"read", "write"}]
    for at, look in enumerate(data):
        if look.kind != "read":
            continue
        before = next((e for e in reversed(data[:at]) if e.kind == "write" and e.task not in {look.task, 0}), None)
        if before is None:
            continue
        after = next((e for e in data[at:] if e.task == before.task and e.kind == "write"), None)
        if after is not None and after.place != before.place:
            return before, look, after
    return None


def changed_since_start(events: list[Event]) -> tuple[Event, Event] | None:
    """A thread's read of what another one wrote before and again after it was started."""
    for at, read in enumerate(events):
        writes = [e for e in events[:at] if e.kind == "write" and e.place == read.place and e.task != read.task]
        started = next((k for k, e in enumerate(events) if e.action == "start" and e.object == read.thread), None)
        if read.kind == "read" and started is not None and len(writes) > 1 and events.index(writes[-1]) > started:
            return read, writes[-1]
    return None


def sentence(race: Race) -> str:
    """The conclusion."""
    look, change, act = race.look, race.change, race.act
    name = act.object
    if act.kind == "write":
        if race.rival is not None and act.value is not None and change.value == act.value:
            return (f"{look.thread} and {change.thread} both read {name} as {look.value} and both wrote {act.value}: "
                    "one update is lost")  # fmt: skip
        if race.rival is not None:
            return (f"{look.thread} and {change.thread} both read {name} as {look.value}; {change.thread} wrote "
                    f"{change.value}, then {act.thread} wrote {act.value} over it: an update is lost")  # fmt: skip
        return (f"{look.thread} read {name} as {look.value} in line {look.line}; before it wrote {act.value} in line "
                f"{act.line}, {change.thread} had written {change.value} in line {change.line}")  # fmt: skip
    changes = " and ".join(f"{e.thread} had changed it to {e.value} (line {e.line})" for e in race.changes[-2:])
    return (f"{look.thread} saw {name} as {look.value} in line {look.line}, but {changes} "
            f"when {act.thread} used it again in line {act.line}")  # fmt: skip


def locks(race: Race) -> str:
    """Which locks were held: an explanation, which decides nothing."""
    events = [race.look, race.change, race.act]
    common = set(race.look.held).intersection(*(event.held for event in events))
    names = {number: name for event in events for number, name in zip(event.held, event.locks, strict=True)}
    if common:
        return (f"{' and '.join(sorted(names[number] for number in common))} is held each time, but given back between "
                f"line {race.look.line} and line {race.act.line}")  # fmt: skip
    parts = []
    for event in events:
        held = " and ".join(event.locks) or "no lock"
        parts.append(f"{event.thread} holds {held} in line {event.line}")
    told = "no lock in common: " + ", ".join(dict.fromkeys(parts))
    twice = next((name for name in names.values() if list(names.values()).count(name) > 1), None)
    return told if twice is None else f"{told}; {twice} is not the same one each time"
