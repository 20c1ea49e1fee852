"""Whether a process tree can still move: the proof of a deadlock, and the point at which to take the next step.

Quiescent: two passes over every thread of every process found each asleep in a wait without a timeout, and none was
put on a processor in between. Each thread then slept through the moment between the passes, all at once; and since
nothing outside wakes a closed box, none will ever run again, unless TCP is still to deliver something. That proves a
deadlock, without a clock.

Settled is weaker: threads may also poll in a loop (three turns of a timed wait), spin (0.3 s of their own processor
time) or sleep on (ten looks in which no thread moved) since something last changed. It lets a run go on that would
otherwise be held for a thread that polls or sleeps for ever.
"""

from __future__ import annotations

from forkjoin.box import proc
from forkjoin.box.sockets import under_way

_PASSES = 3  # equal passes that make a proof: two by the argument above, one more for packets under way on loopback
_POLLS = 3
_SPIN = 300_000_000  # nanoseconds
_RESTS = 10

Snapshot = dict[tuple[int, int], proc.Thread]


class Activity:
    """Looks at a tree again and again; `changed` says that something happened which the threads do not show."""

    def __init__(self) -> None:
        self._last: Snapshot | None = None
        self._first: Snapshot = {}
        self._equal = self._rests = 0

    def changed(self) -> None:
        """Something was said or done: begin anew."""
        self._last, self._first, self._equal, self._rests = None, {}, 0, 0

    def look(self, pids: list[int]) -> None:
        """One pass over all threads."""
        seen: Snapshot = {}
        servers: set[int] = set()
        for pid in pids:
            found = proc.threads(pid) or []
            seen.update({(pid, thread.tid): thread for thread in found})
            if _is_idle_server(pid, found):
                servers.add(pid)
        now = {key: _resting(thread) if key[0] in servers else thread for key, thread in seen.items()}
        if self._last is not None and now.keys() == self._last.keys():
            self._equal = self._equal + 1 if self._still(now, "asleep") else 0
            self._rests = self._rests + 1 if self._still(now, "asleep", "timed") else 0
        else:
            self._equal, self._rests, self._first = 0, 0, now
        self._last = now
        if self.quiescent and under_way(pids):
            self._equal = 0

    def _still(self, now: Snapshot, *kinds: str) -> bool:
        last = self._last or {}
        return all(thread.kind in kinds and thread.turns == last[key].turns for key, thread in now.items())

    @property
    def quiescent(self) -> bool:
        """Proved: no thread will ever move again by itself."""
        return self._equal >= _PASSES - 1

    @property
    def settled(self) -> bool:
        """Quiescent, or nothing but polling, spinning and sleeping on since the last change."""
        if self._last is None:
            return False
        return (
            self.quiescent
            or self._rests >= _RESTS
            or all(self._idles(key, thread) for key, thread in self._last.items())
        )

    def _idles(self, key: tuple[int, int], thread: proc.Thread) -> bool:
        first = self._first[key]
        if thread.kind == "asleep" and thread.turns == first.turns:
            return True
        polls = thread.kind != "running" and thread.turns - first.turns >= _POLLS
        return polls or thread.cpu - first.cpu >= _SPIN


def _is_idle_server(pid: int, threads: list[proc.Thread]) -> bool:
    """A manager's process: its main thread looks once a second whether to stop, another waits for connections.

    (`multiprocessing.managers.Server.serve_forever`.) Those looks change nothing.
    """
    main = next((thread for thread in threads if thread.tid == pid), None)
    if main is None or main.kind != "timed" or main.wait != "futex":
        return False
    return any(thread.wait == "accept" for thread in threads)


def _resting(thread: proc.Thread) -> proc.Thread:
    """A manager's main thread taken as asleep: its wake-ups do not count."""
    if thread.kind == "timed" and thread.wait == "futex":
        return proc.Thread(thread.tid, "asleep", 0, 0, thread.wait, thread.args)
    return thread
