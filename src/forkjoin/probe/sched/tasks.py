"""One controlled thread, and the exception that ends it when its schedule is over."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from forkjoin.probe.sched.workers import Worker

Key = Hashable
"""Names a switch point alike in every schedule: the number of its place in the source, or the line of an operation."""

FIRST_IDENT = 1000
READS_IN_A_ROW = 16
VISITS_IN_A_ROW = 200


class Abandon(BaseException):
    """Raised in a controlled thread at its next step after the schedule has ended."""


class Task:
    """A controlled thread: where it stands, what it waits for, and what it holds."""

    __slots__ = (
        "behind", "body", "clock", "daemon", "deadline", "doing", "dozed", "finished", "frames", "gave", "held",
        "index", "inside", "key", "killed", "kills", "line", "moved", "naps", "outside", "past", "pending",
        "predicate", "segment", "spinning", "still", "thread", "visits", "worker", "wrote",
    )  # fmt: skip

    def __init__(self, index: int, worker: Worker, body: Callable[[], None], *, daemon: bool) -> None:
        """A thread that has been started and has not run yet."""
        self.index = index
        self.worker = worker
        self.body = body
        self.daemon = daemon
        self.thread: Any = None
        self.predicate: Callable[[], bool] | None = None
        self.deadline: float | None = None
        self.doing: tuple[str, object] | None = None
        self.inside = False
        self.held: list[object] = []
        self.finished = self.killed = self.spinning = self.wrote = self.moved = self.outside = False
        self.kills = self.naps = self.past = self.gave = self.still = self.dozed = 0
        self.behind: set[int] = set()
        self.frames: set[Hashable] = set()
        self.segment = 0
        self.clock: dict[int, int] = {}
        self.visits: dict[Key, int] = {}
        self.pending: list[Any] = []
        self.line: int | None = None
        self.key: Key = None

    @property
    def name(self) -> str:
        """What a student reads: Main, Thread 1, Thread 2, in the order in which they were started."""
        return f"Thread {self.index}" if self.index else "Main"

    @property
    def ident(self) -> int:
        """What `threading.get_ident()` answers in it: the same in every run."""
        return FIRST_IDENT + self.index

    def able(self, now: float) -> bool:
        """Tell whether it is neither finished nor blocked."""
        if self.finished:
            return False
        return self.predicate is None or self.predicate() or (self.deadline is not None and now >= self.deadline)

    def look_again(self) -> None:
        """Something has changed: what it waits for may have come."""
        self.visits.clear()
        self.spinning = self.wrote = False

    def spins(self, key: Key) -> bool:
        """Note a visit to this point; tell whether there were too many since another thread last changed something.

        A thread that has changed nothing itself in the meantime is thought to wait sooner than one that has, and one
        that had to give way before sooner than one that had not.
        """
        count = self.visits[key] = self.visits.get(key, 0) + 1
        return count > READS_IN_A_ROW and (not self.wrote or count > VISITS_IN_A_ROW >> self.gave)

    def hurry(self) -> None:
        """From now on it gives way early."""
        self.gave = VISITS_IN_A_ROW
