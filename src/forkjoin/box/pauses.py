"""How long a run pauses between two things it says: told by the timeouts its threads have asked the kernel for.

A pause is seen when every thread sleeps and none has moved from one look to the next. It cannot be over before the
earliest of their timeouts; so a pause that is too long is proved as soon as it has begun. How long anything has taken
is not looked at: a busy machine makes a pause seem shorter, never longer.
"""

from __future__ import annotations

import time
from collections.abc import Collection

from forkjoin.box import proc
from forkjoin.box.quiescence import Activity, Snapshot
from forkjoin.box.timeouts import timeout

_SOON = 2.0  # seconds: a sleep that ends within these is waited for
_ENOUGH = 4  # looks that say the same
_PATIENCE = 120  # looks at a sleep of which nobody knows when it ends
_POLLS = 10  # turns of a thread since something was last said: its pause is made of many, and may go on for ever


def all_sleep(seen: Snapshot, pids: Collection[int], began: float, until: float) -> bool:
    """Whether every thread of these processes is among those `seen` asleep, and none wakes by itself before `until`.

    Somebody must have a timeout: else this is no sleep. No wait has begun before `began`.
    """
    everybody = {(pid, thread.tid) for pid in pids for thread in proc.threads(pid) or []}
    if everybody != seen.keys() or any(proc.awaits_alarm(pid) for pid in pids):
        return False
    ends = [timeout(*key) for key, thread in seen.items() if thread.kind == "timed"]
    return bool(ends) and all(end is not None and end.ends(began) > until for end in ends)


class Pauses:
    """Looks at each pass of an Activity. One clock at a time: all threads of a run are taken together."""

    def __init__(self, activity: Activity, *, on: bool) -> None:
        self._activity, self._on = activity, on
        self._looked = self._before = self._oldest = time.monotonic()  # when the last three passes had ended
        self._waits: dict[tuple[int, int], tuple[int, float]] = {}
        self._ends = 0.0  # when somebody wakes by himself; 0 if that is not known, or nobody sleeps
        self._unknown = 0  # so many looks in a row did not tell: one alone may have come just as somebody woke
        self._began: float | None = None
        self._longest = 0.0

    def look(self) -> None:
        """Take in the pass that has just ended."""
        if not self._on:
            return
        self._oldest, self._before, self._looked = self._before, self._looked, time.monotonic()
        seen = self._activity.seen
        for key, thread in seen.items():
            if self._waits.get(key, (-1, 0.0))[0] != thread.turns:
                self._waits[key] = thread.turns, self._oldest  # it has moved since the pass before: its wait is younger
        self._ends = 0.0
        if self._activity.rests:
            self._began = self._began or self._looked
            self._ends = self._earliest(seen)
            self._longest = max(self._longest, self._ends - self._began)
        self._unknown = self._unknown + 1 if self._activity.rests and not self._ends else 0

    def _earliest(self, seen: Snapshot) -> float:
        """When the first thread wakes by itself, at the earliest; 0 when that is not known."""
        ends = []
        for (pid, tid), thread in seen.items():
            if thread.kind == "timed":
                found = timeout(pid, tid)
                ends.append(found.ends(self._waits[pid, tid][1]) if found else 0.0)
            elif proc.awaits_alarm(pid):
                return 0.0
        return min(ends, default=0.0)

    def take(self) -> float:
        """How many seconds the pause that is over now would last at least, 0 if none was seen; begin anew."""
        longest, self._longest, self._began = self._longest, 0.0, None
        return longest

    @property
    def over(self) -> bool:
        """Whether it is no use waiting for what comes after the pause: it is far off, or nobody knows when it is.

        Asked only when the run is settled.
        """
        if not self._on:
            return True
        rests = self._activity.rests
        if rests and not self._ends:
            return self._activity.quiescent or self._unknown >= _ENOUGH
        if rests and self._ends - self._looked > _SOON:
            return rests >= _ENOUGH
        return self.endless

    @property
    def asleep(self) -> bool:
        """Whether all that anybody waits for is that some time goes by."""
        return self._activity.rests >= _ENOUGH and self._ends > self._looked

    @property
    def endless(self) -> bool:
        """Whether the run has slept, polled or spun for so long that nobody waits for it. Asked when it is settled."""
        activity = self._activity
        spins = any(thread.kind == "running" for thread in activity.seen.values())  # for long, for it is settled
        return spins or activity.most_turns >= _POLLS or activity.rests >= _PATIENCE
