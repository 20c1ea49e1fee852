"""Whether a process tree can still move: the proof of a deadlock, and the point at which to take the next step.

Quiescent: two passes over every thread of every process found each asleep in a wait without a timeout, and none was
put on a processor in between. Each thread then slept through the moment between the passes, all at once; and since
nothing outside wakes a closed box, none will ever run again, unless TCP was still to deliver something at that moment,
which is asked then. A thread that is all alone is asleep together with all others at once: there one more pass, which
misses nobody, makes the proof. That proves a deadlock, without a clock. One thing may wake a process that nobody sees
from outside, a timer of its own (`signal.setitimer`): who handles SIGALRM, or has blocked it to wait for it, is never
quiescent.

Settled is weaker: threads may also poll in a loop (seen in four timed waits, one after another), spin (0.3 s of their
own processor time) or sleep on (ten looks in which no thread moved) since something last changed. It lets a run go on
that would otherwise be held for a thread that polls or sleeps for ever. The patient kinds of it give sleepers more
time: whoever waits with a timeout, and goes on when it is over, is seen to do so.
"""

from __future__ import annotations

from collections.abc import Collection

from forkjoin.box import proc
from forkjoin.box.sockets import under_way

_PASSES = 3  # equal passes that make a proof: two by the argument above, one more for packets under way on loopback
_POLLS = 3
_MANY_POLLS = 20
_SPIN = 300_000_000  # nanoseconds
_RESTS = 10
_LONG_REST = 75  # looks: about a second and a half, in which whoever sleeps instead of waiting gives himself away
_LONGEST_REST = 500

Key = tuple[int, int]  # process and thread
Snapshot = dict[Key, proc.Thread]


class Activity:
    """Looks at a tree again and again; `changed` says that something happened which the threads do not show.

    `patient`: who sleeps on is given the longest time to wake up.
    """

    def __init__(self, *, patient: bool = False) -> None:
        self._patient = patient
        self.changed()

    def changed(self) -> None:
        """Something was said or done: begin anew."""
        self._last: Snapshot | None = None
        self._first: Snapshot = {}
        self._unmoved: dict[Key, int] = {}  # for how many looks in a row each thread has slept without a turn
        self._waits: dict[Key, set[int]] = {}  # at which turns each thread was seen to wait
        self._equal = 0
        self._alarm = False
        self.rests = 0  # passes in a row that found every thread asleep or in a timed wait, unmoved

    def look(self, pids: Collection[int]) -> None:
        """One pass over all threads."""
        if self.nearly_quiescent and under_way(pids):
            self._equal = 0  # asked before the pass, for it moves no thread: what arrives from now on is seen to
        now = _snapshot(pids)
        if self._last is not None and now.keys() == self._last.keys():
            self._equal = self._equal + 1 if self._still(now, "asleep") else 0
            self.rests = self.rests + 1 if self._still(now, "asleep", "timed") else 0
            self._unmoved = {key: self._unmoved.get(key, 0) + 1 for key in now if self._slept(key, now[key])}
        else:
            self.changed()
            self._first = now
            self._equal = _PASSES - 2 if len(now) == 1 and all(t.kind == "asleep" for t in now.values()) else 0
        for key, thread in now.items():
            if thread.kind != "running":
                self._waits.setdefault(key, set()).add(thread.turns)
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

    def _slept(self, key: Key, thread: proc.Thread) -> bool:
        """Whether this thread was asleep all the time since the last look."""
        return thread.kind == "asleep" and self._last is not None and thread.turns == self._last[key].turns

    @property
    def nearly_quiescent(self) -> bool:
        """Whether the next pass may complete the proof: it must not miss anybody. Once proved, it stays so."""
        return self._equal == _PASSES - 2

    @property
    def quiescent(self) -> bool:
        """Proved: no thread will ever move again by itself."""
        return self._equal >= _PASSES - 1 and not self._alarm

    @property
    def settled(self) -> bool:
        """Quiescent, or nothing but polling, spinning and sleeping on since the last change."""
        return self._settled(_LONGEST_REST if self._patient else _RESTS)

    @property
    def settled_for_long(self) -> bool:
        """The same, with more time for those who sleep on."""
        return self._settled(_LONGEST_REST if self._patient else _LONG_REST)

    @property
    def rests_on(self) -> bool:
        """Whether all have slept for so long that whatever waits for stillness has had its turn."""
        return self.rests > (_LONGEST_REST if self._patient else 2 * _LONG_REST)

    def _settled(self, rests: int) -> bool:
        if self._last is None:
            return False
        idle = all(self._idles(key, thread) for key, thread in self._last.items())
        return self.quiescent or self.rests >= rests or idle

    def _idles(self, key: Key, thread: proc.Thread) -> bool:
        # Not "since the first look": a thread may just have been on its way to its wait then.
        if self._unmoved.get(key, 0) >= _PASSES - 1:
            return True
        # Turns alone are no proof: who works is interrupted now and then, on a busy machine. There, on the other hand,
        # who polls is nearly always found at work again.
        waits = len(self._waits.get(key, ()))
        polls = waits > (_MANY_POLLS if thread.kind == "running" else _POLLS)
        return polls or thread.cpu - self._first[key].cpu >= _SPIN


def _snapshot(pids: Collection[int]) -> Snapshot:
    seen: Snapshot = {}
    for pid in pids:
        found = proc.threads(pid) or []
        idle = _is_idle_server(pid, found)
        seen.update({(pid, thread.tid): _resting(thread) if idle else thread for thread in found})
    return seen


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
        return proc.Thread(thread.tid, "asleep", 0, thread.cpu, thread.wait, thread.args)
    return thread
