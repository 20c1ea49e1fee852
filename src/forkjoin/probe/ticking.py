"""What a scenario hands to a clock in a process. Spawned children import this module: so it imports little."""

from __future__ import annotations

import multiprocessing
from typing import Any

from forkjoin.probe.ends import Gate, Sink


class Out(Sink):
    """`out` of a clock of `count` ticks: a tuple of any kind is a tuple; false in every test for truth, and empty."""

    def __init__(self, name: str, count: int) -> None:
        super().__init__(name)
        self._count, self._puts = count, 0

    def put(self, item: object) -> None:
        """Give the item to the witness. Raises RuntimeError in a clock that goes on and on."""
        self._puts += 1
        super().put(tuple(item) if isinstance(item, tuple) else item)
        if self._puts > self._count + 2:
            raise RuntimeError(f"put was called {self._puts} times for {self._count} ticks")

    def __len__(self) -> int:
        return 0


class SlowOut(Gate, Out):
    """`out` whose puts last until all is still, and no call is under way."""


def joined(clock: Any) -> list[Any]:
    """Join a clock: what is wrong with it, its pid and its exit code."""
    try:
        clock.join()
        found = [None, clock.pid, clock.exitcode]
    except Exception as error:  # noqa: BLE001 - most often it was not started, or is nobody's child
        found = [f"it cannot be joined: {type(error).__name__}: {error}"[:300], None, None]
    return found


def end_children() -> None:
    """End every process that is a child of this one by multiprocessing's account."""
    for child in multiprocessing.active_children():
        child.kill()
        child.join()
