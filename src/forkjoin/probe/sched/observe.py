"""What a schedule is observed to do: the result or exception, and who never came to an end."""

from __future__ import annotations

import json
import re
import sys
import threading
from typing import TYPE_CHECKING, Any

from forkjoin.probe.sched import active
from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.exits import EXIT
from forkjoin.probe.sched.naming import name_of
from forkjoin.probe.sched.tasks import Task

if TYPE_CHECKING:
    from forkjoin.probe.sched.run import Laboratory

_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


def steady(text: str) -> str:
    """Without addresses, which differ from run to run."""
    return _ADDRESS.sub("", text)


class Observed:
    """What the main thread came to."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.result: dict[str, Any] = {}

    def returned(self, value: object) -> None:
        """The scenario returned this; kept as it is now, whatever threads that are left may do to it."""
        self.result = {"returned": json.loads(json.dumps(value, default=lambda other: steady(repr(other))))}

    def raised(self, error: BaseException) -> None:
        """The module or the scenario raised this."""
        self.result = {"raised": described(error)}


def described(error: BaseException) -> list[Any]:
    """An exception as data: its type, its text, the student's line it came from."""
    return [type(error).__name__, steady(str(error)), active.line_of(error)]


def observation(engine: Engine, seen: Observed, laboratory: Laboratory) -> dict[str, Any]:
    """The whole, as plain data."""
    found = dict(seen.result)
    if engine.ending != "normal":
        found[engine.ending] = [
            waiting(engine, task, laboratory) for task in engine.tasks if not task.finished and _counts(engine, task)
        ]
    if engine.errors:
        found["thread_errors"] = [[task.name, *described(error)] for task, error in engine.errors]
    return found


def _counts(engine: Engine, task: Task) -> bool:
    """Daemons that wait for work keep nobody waiting; a main thread at its end only waits for the others."""
    return engine.ending == "livelock" or not (task.daemon or (task.doing and task.doing[0] == EXIT))


def waiting(engine: Engine, task: Task, laboratory: Laboratory) -> dict[str, Any]:
    """Where a thread stands that did not come to its end."""
    if engine.ending == "livelock":
        return {"thread": task.name}
    action, target = task.doing or ("run", None)
    blocked = task.predicate is not None and target is not None
    holder = holder_of(target) if blocked else None
    return {
        "thread": task.name,
        "action": action if blocked else "run",
        "waits_for": name_of(target, engine, laboratory.assigned) if blocked else None,
        "kind": type(target).__name__ if blocked else None,
        "held_by": holder.name if holder else None,
        "holder_ended": bool(holder and holder.finished),
        "holds": [name_of(lock, engine, laboratory.assigned) for lock in task.held],
        "line": task.line,
    }


def holder_of(target: Any) -> Task | None:
    """Which thread has the lock, or the condition's lock."""
    lock = target._lock if isinstance(target, threading.Condition) else target  # type: ignore[attr-defined]  # noqa: SLF001
    holder = getattr(lock, "_holder", None)
    return holder if isinstance(holder, Task) else None


def stuck(engine: Engine, laboratory: Laboratory) -> str:
    """Which thread does not come back to the scheduler, and where it is."""
    task = engine.stray or engine.current
    frame = sys._current_frames().get(task.worker.ident)  # noqa: SLF001 - the documented way to another thread
    while frame is not None and frame.f_code.co_filename != laboratory.filename:
        frame = frame.f_back
    where = "" if frame is None else f" in line {active.statement(frame.f_lineno)}"
    return f"{task.name} waits{where} for something that the scheduler does not control"
