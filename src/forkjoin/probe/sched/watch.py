"""Waits for the end of a schedule, and notices when a thread does not come back to it."""

from __future__ import annotations

import contextlib
from pathlib import Path

from forkjoin.probe.sched import real
from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.tasks import Task


class Watch:
    """Tells whether a thread that should take steps really waits somewhere, as far as the system tells."""

    EVERY = 0.05

    def __init__(self, patience: float) -> None:
        """`patience`: seconds (of the real clock) after which a thread without a step is given up."""
        self._patience = patience
        self.idle = 0.0
        """Seconds in which threads waited outside, in all schedules."""

    def over(self, engine: Engine) -> bool:
        """Wait for the end of the schedule; False when a thread does not come back."""
        if engine.done.acquire(timeout=4 * self.EVERY):
            return True
        seen, since = -1, real.monotonic()
        while not engine.done.acquire(timeout=self.EVERY):
            steps = engine.steps + engine.rounds
            if steps != seen:
                seen, since = steps, real.monotonic()
            elif self._asleep(engine.current):
                engine.doubtful = True
                self.idle += self.EVERY
            if self.idle > self._patience or real.monotonic() - since > self._patience:
                return False
        return True

    @staticmethod
    def _asleep(task: Task) -> bool:
        stat = Path(f"/proc/self/task/{task.worker.native}/stat")
        with contextlib.suppress(OSError):
            return stat.read_bytes().rpartition(b")")[2].split()[0] in {b"S", b"D"}
        return False
