"""Whether a process tree can still move: the proof of a deadlock, and the point at which to take the next step.

Quiescent: two passes over every thread of every process found each asleep in a wait without a timeout, and none was
put on a processor in between. Each thread then slept through the moment between the passes, all at once; and since
nothing outside wakes a closed box, none will ever run again. That proves a deadlock, without a clock. One thing may
wake a process that nobody sees from outside, a timer of its own (`signal.setitimer`): who handles SIGALRM, or has
blocked it to wait for it, is never quiescent.

Settled is weaker: threads may also poll in a loop (three turns of a timed wait), spin (0.3 s of their own processor
time) or sleep on (ten looks in which no thread moved) since something last changed. It lets a run go on that would
otherwise be held for a thread that polls or sleeps for ever.
"""

from __future__ import annotations

from collections.abc import Iterable

from forkjoin.box import proc

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
        self._equal = 0  # so many passes in a row found every thread asleep, and none of them moved
        self.rests = 0  # the same, asleep or in a timed wait
        self._alarm = False
        self._quiet: dict[tuple[int, int], int] = {}  # for how many passes each thread has not moved

    def changed(self) -> None:
        """Something was said or done: begin anew."""
        self._last, self._first, self._equal, self.rests = None, {}, 0, 0

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
            self.rests = self.rests + 1 if self._still(now, "asleep", "timed") else 0
        else:
            self._equal, self.rests, self._first = 0, 0, now
        last = self._last or {}
        unmoved = {key for key, thread in now.items() if key in last and last[key].turns == thread.turns}
        self._quiet = {key: self._quiet.get(key, 0) + 1 if key in unmoved else 0 for key in now}
        self._last = now
        if self._equal == _PASSES - 1:
            self._alarm = any(proc.awaits_alarm(pid) for pid in {pid for pid, _ in now})

    @property
    def seen(self) -> Snapshot:
        """The threads of the last pass."""
        return self._last or {}

    @property
    def most_turns(self) -> int:
        """How often one thread that sleeps now was put on a processor since something last changed, at most."""
        asleep = ((key, thread) for key, thread in self.seen.items() if thread.kind != "running")
        return max((thread.turns - self._first[key].turns for key, thread in asleep), default=0)

    def _still(self, now: Snapshot, *kinds: str) -> bool:
        last = self._last or {}
        return all(thread.kind in kinds and thread.turns == last[key].turns for key, thread in now.items())

    @property
    def quiescent(self) -> bool:
        """Proved: no thread will ever move again by itself."""
        return self._equal >= _PASSES - 1 and not self._alarm

    @property
    def settled(self) -> bool:
        """Quiescent, or nothing but polling, spinning and sleeping on since the last change."""
        if self._last is None:
            return False
        return (
            self.quiescent
            or self.rests >= _RESTS
            or all(self._idles(key, thread) for key, thread in self._last.items())
        )

    def _idles(self, key: tuple[int, int], thread: proc.Thread) -> bool:
        first = self._first[key]
        if thread.kind == "asleep" and (thread.turns == first.turns or self._quiet[key] >= _POLLS):
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
