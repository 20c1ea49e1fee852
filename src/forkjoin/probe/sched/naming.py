"""What a student calls an object: `self._lock`, `counter.value`, `Account 2's balance`; never an address."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.origin import Origin
from forkjoin.probe.sched.places import own_dict
from forkjoin.probe.sched.tasks import Task

_SELF = "self."
_ARGUMENTS = "_args"
"""Where a Thread keeps what its target is called with: no name that a student has given."""
_MOST = 100
"""Of a longer list, nobody wants to read the number."""


def made_at(thing: Any) -> Origin | None:
    """Where the student's code made a primitive."""
    found = getattr(thing, "origin", None) or getattr(thing, "_made_at", None)
    return found if isinstance(found, Origin) else None


def which(ordinal: int, engine: Engine) -> str:
    """An object by its label, or by its class and number if there are several of them; empty if it is the only one."""
    label = engine.labels.get(ordinal)
    if label:
        return label
    kind, peers = engine.accesses.peers(ordinal)
    return f"{kind} {peers.index(ordinal) + 1}" if len(peers) > 1 else ""


def part_of(written: str, ordinal: int | None, engine: Engine) -> str:
    """`self.lock`, made in a method of the object that the scenario calls `a`, is `a.lock`."""
    owner = which(ordinal, engine) if ordinal is not None else ""
    if not owner:
        return written
    rest = written[len(_SELF) :] if written.startswith(_SELF) else written.rpartition(".")[2]
    return f"{owner}'s {rest}" if " " in owner else f"{owner}.{rest}"


def name_of(thing: object, engine: Engine, assigned: dict[int, list[str]]) -> str:
    """A primitive's or a thread's name; `assigned`: to what the results of calls are assigned on which line."""
    if isinstance(thing, Task):
        return thing.name
    label = engine.labels.get(engine.accesses.ordinal(thing))
    return label or _kept(thing, engine) or _made(thing, engine, assigned) or _any(type(thing).__name__)


def _any(kind: str) -> str:
    """With the article as it is spoken: an Event, an RLock, a Lock."""
    return f"{'an' if kind[:1] in 'AEIO' or kind == 'RLock' else 'a'} {kind}"


def _kept(thing: object, engine: Engine) -> str:
    """The attribute in which an object of the student's keeps it, alone or among others: `self.locks[0]`."""
    for ordinal, keeper in engine.accesses.known():
        if isinstance(keeper, (type, ModuleType)):
            continue
        for name, value in (own_dict(keeper) or {}).items():
            place = "" if value is thing else None if name == _ARGUMENTS else _place_in(value, thing)
            if place is not None:
                return part_of(f"{_SELF}{name}{place}", ordinal, engine)
    return ""


def _place_in(container: object, thing: object) -> str | None:
    """`[0]`, where a list or tuple has it; None where it is not in one. No code of a subclass runs."""
    if (type(container) is not list and type(container) is not tuple) or len(container) > _MOST:
        return None
    return next((f"[{place}]" for place, one in enumerate(container) if one is thing), None)


def _made(thing: object, engine: Engine, assigned: dict[int, list[str]]) -> str:
    """The variable to which it was assigned when it was made."""
    origin = made_at(thing)
    names = assigned.get(origin.line) if origin else None
    if origin is None or not names:
        return ""
    written = names[(origin.count - 1) % len(names)]
    if origin.owner is not None and written.startswith(_SELF):
        return part_of(written, origin.owner, engine)
    copies = engine.made.get(origin.line, 1) // len(names)
    return f"{written} ({(origin.count - 1) // len(names) + 1} of {copies})" if copies > 1 else written
