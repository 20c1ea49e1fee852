"""How much of the disk, and of memory that looks like one, a run has taken: weighed now and then while it goes on."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from forkjoin.box import folders
from forkjoin.box.zygote import Zygote

_OFTEN, _SELDOM = 0.05, 0.25  # seconds of the run between two looks: at what has a name, and at what has none any more
_SOONEST = 0.01  # the first of these where little is allowed
_FAST = 200 << 20  # bytes a second: what may be written between two looks is not much more than what is allowed


class Store:
    """Knows the folder of runs, of which there is one at a time, and the one for shared memory.

    That is the box's own; or what is its user's in the system's, if it has a user of its own.
    """

    def __init__(self, folder: str, box: Zygote, limits: dict[str, Any]) -> None:
        self._folder, self._shared = folder, box.shared
        self._user = box.user
        self._disk: int = limits["disk"]
        self._files: int = limits["files"]
        self._often = max(_SOONEST, min(_OFTEN, self._disk / _FAST))
        self._next, self._next_open = self._often, _SELDOM
        self._open = 0

    def is_over(self, now: float, pids: Collection[int]) -> bool:
        """Whether too much has been taken, as far as it is time to look; `now` is how long the run has gone on."""
        if now < self._next:
            return False
        self._next = now + self._often
        if now >= self._next_open:
            self._next_open = now + _SELDOM
            self._open = folders.weight_of_open(pids)
        weights = [folders.weight(self._folder, self._files), (self._open, 0), *self._elsewhere()]
        return sum(size for size, _ in weights) > self._disk or sum(files for _, files in weights) > self._files

    def _elsewhere(self) -> list[folders.Weight]:
        if self._shared >= 0:
            return [folders.weight_of_system(self._shared)]
        return [folders.weight_of_user(self._user)] if self._user else []

    def clear(self) -> bool:
        """Remove it all, when nothing of the run lives any more; False when something has remained."""
        try:
            folders.clear(self._folder)
            if self._shared >= 0:
                folders.empty(self._shared)
            elif self._user:
                folders.remove_of_user(self._user)
        except OSError:
            return False
        return True
