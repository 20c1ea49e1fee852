"""What the library's semaphores, events and queues wait for, as predicates.

The library lets those that wait queue up on a condition. Here they wait first, without a trace, and what they came for
is then done by the library's own method, which finds nothing to wait for. Schedules that differ only in who came first
to a closed door count once that way. Any of those that wait may go on first: the library promises nothing else.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

Method = Callable[..., Any]
Predicate = Callable[[], bool]


def _closed(lock: Any) -> bool:
    return bool(getattr(lock, "_locked", False))


def _permit(self: Any) -> Predicate:
    return lambda: self._value > 0 and not _closed(getattr(self._cond, "_lock", None))


def _shut(self: Any) -> bool:
    return getattr(self, "is_shutdown", False)  # new in 3.13


def _filled(self: Any) -> Predicate:
    return lambda: not _closed(self.mutex) and (self._qsize() > 0 or _shut(self))


def _room(self: Any) -> Predicate:
    return lambda: not _closed(self.mutex) and (not 0 < self.maxsize <= self._qsize() or _shut(self))


def _nothing_left(self: Any) -> Predicate:
    return lambda: not _closed(self.mutex) and not self.unfinished_tasks


def _signal(self: Any) -> Predicate:
    """It is set, or was in the meantime: who waits already is told, and who comes later is not."""
    times = _times(self)
    return lambda: self._flag or _times(self) != times


def _times(event: Any) -> int:
    return int(vars(event).get("_times", 0))


_QUEUES = frozenset({queue.Queue, queue.LifoQueue, queue.PriorityQueue})


class Wait:
    """How one method of one class waits."""

    def __init__(self, predicate: Callable[[Any], Predicate], *names: str, least: int = 0) -> None:
        """`predicate`: made anew for each call, of the object. names: the parameters; so many must be given."""
        self.predicate = predicate
        self._names = names
        self._least = least

    def asked(self, thing: Any, args: Any, kwargs: Any) -> tuple[float | None, Any] | None:
        """How long to wait (None: for ever), and the arguments for a call that does not; None if it cannot wait."""
        given = dict(zip(self._names, args, strict=False)) | kwargs
        if len(given) != len(args) + len(kwargs) or len(given) < self._least or not given.keys() <= set(self._names):
            return None  # as the library will say
        if self.predicate in {_filled, _room} and type(thing) not in _QUEUES:
            return None  # a student's own queue, whose code must not run here
        timeout = given.pop("timeout", None)
        for flag in ("blocking", "block"):
            if not given.get(flag, True):
                return None
            if flag in self._names:
                given[flag] = False
        if timeout is not None and not (isinstance(timeout, (int, float)) and timeout >= 0):
            return None
        return timeout, given


_ACQUIRE = Wait(_permit, "blocking", "timeout")
WAITS = {
    (threading.Semaphore, "acquire"): _ACQUIRE,
    (threading.Semaphore, "__enter__"): _ACQUIRE,
    (threading.Event, "wait"): Wait(_signal, "timeout"),
    (queue.Queue, "get"): Wait(_filled, "block", "timeout"),
    (queue.Queue, "put"): Wait(_room, "item", "block", "timeout", least=1),
    (queue.Queue, "join"): Wait(_nothing_left),
}
"""Which methods of which class wait, and how."""


def remembering_pulses(original: Method) -> Method:
    """`Event.set`, which wakes all that wait even if the event is cleared at once."""

    def method(self: Any) -> None:
        self._times = _times(self) + 1
        original(self)

    return method
