"""Fingerprints of the state of a schedule, from what happened before what.

Two schedules that let the same operations conflict in the same order bring every thread to the same point with the
same values: what can follow is the same, and need be tried only once. (Happens-before caching: Musuvathi and Qadeer,
"Partial-order reduction for context-bounded state exploration", 2007.)
"""

from __future__ import annotations

from collections.abc import Hashable

from forkjoin.probe.sched.accesses import Place
from forkjoin.probe.sched.tasks import Key, Task


class Causality:
    """The last write of each place, and the reads since; each operation's hash covers all that it depends on."""

    def __init__(self) -> None:
        """Nothing has happened."""
        self._written: dict[Place, int] = {}
        self._read: dict[Place, int] = {}

    def happen(self, task: Task, place: Place, key: Key, *, write: bool) -> None:
        """The thread reads or changes the place (a container counts as one place, whichever element is meant)."""
        written = self._written.get(place, 0)
        if write:
            task.past = self._written[place] = hash((task.past, key, written, self._read.pop(place, 0)))
        else:
            task.past = hash((task.past, key, written))
            self._read[place] = self._read.get(place, 0) + task.past  # in whichever order they came

    @staticmethod
    def tell(task: Task, what: Hashable) -> None:
        """`task` has been told something that it may go by, and that no thread has written: the time."""
        task.past = hash((task.past, what))

    @staticmethod
    def fork(parent: Task, child: Task) -> None:
        """`parent` starts `child`."""
        child.past = hash((parent.past, child.index))
        parent.past = hash((parent.past,))

    @staticmethod
    def join(task: Task, ended: Task) -> None:
        """`task` has seen that `ended` has ended."""
        task.past = hash((task.past, ended.past))
