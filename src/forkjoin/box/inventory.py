"""What the processes of a run have: which there are, the ends of pipes that each holds, what a call has left behind."""

from __future__ import annotations

from typing import Any

from forkjoin.box import proc


class Inventory:
    """Of the run below the process `box`.

    `main` is its program; `peers` are the kit's own processes in it, told before the submission is loaded; `heard` are
    those who have asked us something. These pids are the ones out here. What is told to others are those by which the
    processes know themselves, which are other ones in a name space of their own: see `inside`.
    """

    def __init__(self, box: int) -> None:
        self._box = box
        self.main = 0
        self.peers: set[int] = set()
        self.heard: set[int] = set()
        self._ends: dict[str, str] = {}
        self._sockets: dict[int, set[str]] = {}
        self._before: tuple[set[str], int] = (set(), 1)
        self._apart = proc.inside(box) not in (box, None)
        self._inside: dict[int, int] = {}

    def begin(self, main: int, inside: int) -> None:
        """The program has started: its pid out here, and the one that it knows itself by."""
        self.main, self._inside[main] = main, inside

    def inside(self, pid: int) -> int:
        """The pid by which a process of the run knows itself, also when it has just ended."""
        if not self._apart or not pid:
            return pid
        found = proc.inside(pid)
        if found is not None:
            self._inside[pid] = found
        return self._inside.get(pid, pid)

    def processes(self) -> list[dict[str, Any]]:
        """Every process of the run but its program, the kit's own and multiprocessing's helpers, zombies included.

        An orphan of the fork server bears its command line: who has asked us something is no helper.
        """
        found = []
        for pid in proc.descendants(self._box):
            seen = proc.stat(pid)
            known = pid == self.main or pid in self.peers
            if not seen or known or (pid not in self.heard and proc.is_helper(pid)):
                continue
            ended = seen[0] in "ZX" or proc.is_ending(pid)
            if not (ended and self._is_reaped(seen[1])):
                found.append({"pid": self.inside(pid), "parent": self.inside(seen[1]), "zombie": ended})
        return found

    def _is_reaped(self, parent: int) -> bool:
        """Whether an ended child of this one is gone any moment now: it is an orphan, or the fork server's."""
        return parent == self._box or proc.is_helper(parent)

    def name_end(self, name: str, pid: int, fd: int) -> None:
        """This descriptor is the end of a pipe that we call so."""
        what = proc.describe_descriptor(pid, fd)
        if what:
            self._ends[what] = name

    def holders(self) -> dict[str, list[int]]:
        """For each named end of a pipe: the processes that hold it open."""
        found: dict[str, list[int]] = {name: [] for name in self._ends.values()}
        for pid in proc.descendants(self._box):
            if not proc.is_helper(pid):
                for what in set(proc.descriptors(pid).values()) & self._ends.keys():
                    found[self._ends[what]].append(self.inside(pid))
        return found

    def begin_call(self) -> None:
        """Remember what the program has before a call."""
        self._before = set(proc.descriptors(self.main).values()), len(proc.threads(self.main) or [])

    def left_by_call(self, own: int) -> dict[str, Any]:
        """The descriptors and threads that the program has more than before its call, but the descriptor `own`."""
        descriptors, threads = self._before
        helpers = {what for pid in proc.descendants(self._box) if proc.is_helper(pid) for what in _inodes(pid)}
        new = set(proc.descriptors(self.main).values()) - descriptors - {proc.describe_descriptor(self.main, own)}
        now = len(proc.threads(self.main) or [])
        left = sorted(what for what in new if what.split("]")[0] not in helpers)
        return {"descriptors": left, "threads": max(0, now - threads), "settled": True}

    def connected(self, pid: int) -> None:
        """Remember with whom this process can talk now."""
        self._sockets[pid] = self._sockets_elsewhere(pid)

    def still_connected(self, pid: int) -> bool:
        """Whether all sockets that others had when it was last `connected` are still open there."""
        before = self._sockets.get(pid, set())
        return bool(before) and before <= self._sockets_elsewhere(pid)

    def _sockets_elsewhere(self, pid: int) -> set[str]:
        """The sockets that other processes of the run have open: the other end of this one's pipe is among them."""
        others = [other for other in proc.descendants(self._box) if other != pid and not proc.is_helper(other)]
        found = {what for other in others for what in proc.descriptors(other).values()}
        return {what for what in found if what.startswith("socket:")}


def _inodes(pid: int) -> set[str]:
    return {what.split("]")[0] for what in proc.descriptors(pid).values()}
