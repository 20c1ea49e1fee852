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

WHOLE: Hashable = ("whole",)
"""In place of an element's key: the access concerns the whole container."""


class Accesses:
    """The accesses of one schedule."""

    def __init__(self) -> None:
        """No thread, no object yet."""
        self._known: dict[int, tuple[int, Any]] = {}
        self._count = 0
        self._segments: list[tuple[int, dict[int, int]]] = []
        self._places: dict[Place, dict[tuple[int, Key, Hashable, bool], None]] = {}

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
            return weakref.ref(thing, self._forget(address))
        except TypeError:
            return thing

    def _forget(self, address: int) -> Callable[[object], None]:
        known = self._known

        def forget(_: object) -> None:
            known.pop(address, None)

        return forget

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
            listed = list(entries)
            for position, one in enumerate(listed):
                for other in listed[:position]:
                    if self._conflict(one, other):
                        found[one[1]] = found[other[1]] = None
        return found

    def _conflict(self, one: tuple[int, Key, Hashable, bool], other: tuple[int, Key, Hashable, bool]) -> bool:
        if not (one[3] or other[3]) or one[0] == other[0]:
            return False
        if one[2] != other[2] and WHOLE not in {one[2], other[2]}:
            return False
        return not (self._before(one[0], other[0]) or self._before(other[0], one[0]))

    def shared(self, place: Place) -> bool:
        """Do at least two threads use it?"""
        return len({self._segments[entry[0]][0] for entry in self._places.get(place, ())}) > 1

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
