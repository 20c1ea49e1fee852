"""What each thread touched in a schedule, and which of these accesses could have come in another order.

Only a conflict makes a preemption worth trying: two accesses to one place, of two threads, at least one of them a
write, and neither before the other merely because one thread started or joined the other. A switch in front of any
other step can be put off until after that step, and the program will not notice.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Hashable
from typing import Any

from forkjoin.probe.sched.tasks import Key, Task

Place = tuple[int, Hashable]
"""The number of an object, in the order in which they were met, and the name of one of its attributes."""

Entry = tuple[int, Key, Hashable, bool]
"""An access: between which starts and joins of its thread, from where, to which element, and is it a write?"""

WHOLE: Hashable = ("whole",)
"""In place of an element's key: the access concerns the whole container."""


class _Pin(weakref.ref[Any]):
    """Knows where its object was."""

    __slots__ = ("address",)
    address: int


def _forgetting(known: dict[int, tuple[int, Any]]) -> Callable[[Any], None]:
    def forget(pin: _Pin) -> None:
        known.pop(pin.address, None)

    return forget


class Accesses:
    """The accesses of one schedule."""

    def __init__(self) -> None:
        """No thread, no object yet."""
        self._known: dict[int, tuple[int, Any]] = {}
        self._forget = _forgetting(self._known)
        self._count = 0
        self._segments: list[tuple[int, dict[int, int]]] = []
        self._places: dict[Place, dict[Entry, None]] = {}

    # Objects.

    def ordinal(self, thing: object) -> int:
        """Which object this is, in the order in which they were met: the same in every run, unlike its address."""
        address = id(thing)
        entry = self._known.get(address)
        if entry is None:
            self._count += 1
            entry = self._known[address] = (self._count, self._pin(thing, address))
        return entry[0]

    def _pin(self, thing: object, address: int) -> object:
        """Make sure that no other object is taken for this one when it is gone; keeps it alive only if it must."""
        try:
            pin = _Pin(thing, self._forget)
        except TypeError:
            return thing
        pin.address = address
        return pin

    def clear(self) -> None:
        """Let go of everything: nothing will be asked any more."""
        self._known.clear()
        self._places.clear()

    def known(self) -> list[tuple[int, object]]:
        """The objects that were met and are still there, with their numbers."""
        return sorted(
            ((number, pin() if isinstance(pin, weakref.ref) else pin) for number, pin in self._known.values()),
            key=lambda entry: entry[0],
        )

    def peers(self, ordinal: int) -> tuple[str, list[int]]:
        """The name of an object's class, and the numbers of all objects of that class, itself included."""
        known = self.known()
        kind = next((type(thing) for number, thing in known if number == ordinal), object)
        return kind.__name__, [number for number, thing in known if number == ordinal or type(thing) is kind]

    def place(self, thing: object, name: Hashable = None) -> Place:
        """Where an access goes: an object's attribute, or (without a name) its content."""
        return self.ordinal(thing), name

    # Accesses.

    def add(self, task: Task, place: Place, element: Hashable, key: Key, *, write: bool) -> None:
        """The thread accesses the place (or one element of it) at this point of the program."""
        self._places.setdefault(place, {})[task.segment, key, element, write] = None

    def conflicts(self) -> dict[Key, None]:
        """The points whose accesses could have come in another order; in the order in which they were first met."""
        found: dict[Key, None] = {}
        for entries in self._places.values():
            found |= self._pairs(list(entries))
        return found

    def _conflict(self, one: Entry, other: Entry) -> bool:
        if not (one[3] or other[3]) or one[0] == other[0]:
            return False
        if one[2] != other[2] and WHOLE not in {one[2], other[2]}:
            return False
        return not (self._before(one[0], other[0]) or self._before(other[0], one[0]))

    def contested(self) -> set[Place]:
        """The places at which threads could have come in another order."""
        return {place for place, entries in self._places.items() if self._pairs(list(entries))}

    def _pairs(self, entries: list[Entry]) -> dict[Key, None]:
        found: dict[Key, None] = {}
        if not any(entry[3] for entry in entries) or len({self._segments[entry[0]][0] for entry in entries}) == 1:
            return found  # nobody writes, or nobody else is there
        for position, one in enumerate(entries):
            for other in entries[:position]:
                if self._conflict(one, other):
                    found[one[1]] = found[other[1]] = None
        return found

    # The order that start and join impose.

    def _before(self, one: int, other: int) -> bool:
        thread, clock = self._segments[one]
        later, seen = self._segments[other]
        return thread == later or seen.get(thread, 0) >= clock[thread]

    def first(self, task: Task) -> None:
        """The main thread begins."""
        self._segment(task, {})

    def fork(self, parent: Task, child: Task) -> None:
        """`parent` starts `child`: what it did before comes first."""
        self._segment(child, parent.clock)
        self._segment(parent, {})

    def join(self, task: Task, ended: Task) -> None:
        """`task` has seen that `ended` has ended: what that one did came first."""
        self._segment(task, ended.clock)

    def _segment(self, task: Task, seen: dict[int, int]) -> None:
        clock = dict(task.clock)
        for thread, count in seen.items():
            clock[thread] = max(clock.get(thread, 0), count)
        clock[task.index] = task.clock.get(task.index, 0) + 1
        task.clock = clock
        task.segment = len(self._segments)
        self._segments.append((task.index, clock))
