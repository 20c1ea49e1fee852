"""Scans of /proc that look at no process twice of which is known that it is nobody's concern."""

from __future__ import annotations

import os
from collections.abc import Callable

Parents = dict[int, list[int]]  # pid -> those whose parent it is
_NO_NUMBER = 1  # what a folder of /proc has at most while the kernel cannot give it a number


class Strangers:
    """Remembers the processes that are not below this one. They never will be: orphans only ever move up.

    A process is known by its pid and the number of its folder in /proc, which no later process of that pid has.
    `look` gives a process's state and its parent's pid, None when it is gone.
    """

    def __init__(self, look: Callable[[int], tuple[str, int] | None]) -> None:
        self._look = look
        self._me = 0
        self._known: dict[int, int] = {}  # pid -> number of its folder

    def parents(self, root: int) -> Parents:
        """Who is whose parent below `root`, by one scan; other processes may be among them."""
        if self._me != os.getpid():  # after a fork: what was a stranger may be our parent's child, but not ours
            self._me, self._known = os.getpid(), {}
        present, parent_of = self._scan(self._known)
        below = _below(self._me, parent_of)
        if root != self._me and root not in below:
            return _parents(self._scan({})[1])
        known = {pid: number for pid, number in self._known.items() if pid not in parent_of and pid in present}
        self._known = known | {
            pid: present[pid]
            for pid in parent_of.keys() - below - {self._me}
            if present[pid] > _NO_NUMBER and _reaches_a_stranger(pid, parent_of, known)
        }
        return _parents(parent_of)

    def _scan(self, known: dict[int, int]) -> tuple[dict[int, int], dict[int, int]]:
        """Every process's number, and the parent of each that is not `known`."""
        present: dict[int, int] = {}
        parent_of: dict[int, int] = {}
        with os.scandir("/proc") as entries:
            for entry in entries:
                if entry.name.isdigit():
                    pid, number = int(entry.name), entry.inode()
                    present[pid] = number
                    if known.get(pid) != number and (seen := self._look(pid)):
                        parent_of[pid] = seen[1]
        return present, parent_of


def _parents(parent_of: dict[int, int]) -> Parents:
    found: Parents = {}
    for pid, parent in parent_of.items():
        found.setdefault(parent, []).append(pid)
    return found


def _below(root: int, parent_of: dict[int, int]) -> set[int]:
    parents, found, todo = _parents(parent_of), set[int](), [root]
    while todo:
        children = parents.get(todo.pop(), [])
        found.update(children)
        todo += children
    return found


def _reaches_a_stranger(pid: int, parent_of: dict[int, int], known: dict[int, int]) -> bool:
    """Whether its line of parents is whole: it ends at one known before, or where there is no parent any more.

    A line that is broken says nothing: somebody in it ended while we looked.
    """
    while pid in parent_of:
        pid = parent_of[pid]
    return not pid or pid in known
