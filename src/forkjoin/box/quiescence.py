"""Whether a process tree can still move: the proof of a deadlock, and the point at which to take the next step.

Quiescent: two passes over every thread of every process found each asleep in a wait without a timeout, and none was
put on a processor in between. Each thread then slept through the moment between the passes, all at once; and since
nothing outside wakes a closed box, none will ever run again. That proves a deadlock, without a clock.

Settled is weaker: threads may also poll in a loop (three turns of a timed wait), spin (0.3 s of their own processor
time) or sleep on (ten looks in which no thread moved) since something last changed. It lets a run go on that would
otherwise be held for a thread that polls or sleeps for ever. The patient kind of it gives sleepers much more time:
whoever waits with a timeout, and goes on when it is over, is seen to do so.
"""

from __future__ import annotations

from collections.abc import Iterable

from forkjoin.box import proc

_PASSES = 3  # equal passes that make a proof: two by the argument above, one more for packets under way on loopback
_POLLS = 3
_SPIN = 300_000_000  # nanoseconds
_RESTS, _MANY_RESTS = 10, 500

Snapshot = dict[tuple[int, int], proc.Thread]


class Activity:
    """Looks at a tree again and again; `changed` says that something happened which the threads do not show."""

    def __init__(self, *, patient: bool = False) -> None:
        self._last: Snapshot | None = None
        self._first: Snapshot = {}
        self._asleep: dict[tuple[int, int], int] = {}  # for how many looks each thread has been asleep
        self._waits: dict[tuple[int, int], list[int]] = {}  # at which turns each thread was seen to wait
        self._equal = self._rests = 0
        self._patient = patient

    def changed(self) -> None:
        """Something was said or done: begin anew."""
        self._last, self._first, self._equal, self._rests = None, {}, 0, 0
        self._asleep, self._waits = {}, {}

    def look(self, pids: Iterable[int]) -> None:
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
            self._asleep = {key: self._asleep.get(key, 0) + 1 for key in now if self._slept(key, now[key])}
        else:
            self.changed()
            self._first = now
        for key, thread in now.items():
            if thread.kind != "running" and thread.turns not in (turns := self._waits.setdefault(key, [])):
                turns.append(thread.turns)
        self._last = now

    def _still(self, now: Snapshot, *kinds: str) -> bool:
        last = self._last or {}
        return all(thread.kind in kinds and thread.turns == last[key].turns for key, thread in now.items())

    def _slept(self, key: tuple[int, int], thread: proc.Thread) -> bool:
        """Whether this thread was asleep all the time since the last look."""
        return thread.kind == "asleep" and self._last is not None and thread.turns == self._last[key].turns

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
            or self._rests >= (_MANY_RESTS if self._patient else _RESTS)
            or all(self._idles(key, thread) for key, thread in self._last.items())
        )

    def _idles(self, key: tuple[int, int], thread: proc.Thread) -> bool:
        first = self._first[key]
        if self._asleep.get(key, 0) >= (_PASSES - 1 if thread.turns == first.turns else _RESTS):
            return True
        # Turns alone are no proof: who works is interrupted now and then, on a busy machine.
        polls = thread.kind != "running" and len(self._waits.get(key, [])) > _POLLS
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
