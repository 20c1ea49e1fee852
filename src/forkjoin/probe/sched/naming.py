"""What a student calls an object: `self._lock`, `counter.value`, `Thread 2`; never an address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.origin import Origin
from forkjoin.probe.sched.tasks import Task

if TYPE_CHECKING:
    from forkjoin.probe.sched.run import Laboratory


def made_at(thing: Any) -> Origin | None:
    """Where the student's code made a primitive."""
    found = getattr(thing, "origin", None) or getattr(thing, "_made_at", None)
    return found if isinstance(found, Origin) else None


def name_of(thing: object, engine: Engine, laboratory: Laboratory) -> str:
    """A primitive's or a thread's name, as the student would say it."""
    if isinstance(thing, Task):
        return thing.name
    given = engine.labels.get(engine.accesses.ordinal(thing))
    if given:
        return given
    origin = made_at(thing)
    written = laboratory.assigned.get(origin.line) if origin else None
    if origin is None or written is None:
        return f"a {type(thing).__name__}"
    return owned(written, origin.owner, engine)


def owned(written: str, owner: int | None, engine: Engine) -> str:
    """`self.lock` of the object that the scenario calls `a` is `a.lock`."""
    label = engine.labels.get(owner) if owner is not None else None
    return label + written[len("self") :] if label and written.startswith("self.") else written
