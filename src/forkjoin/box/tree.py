"""Ending a whole process tree, however it resists: stop all, look again, kill all, wait until nothing is left."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Collection
from contextlib import suppress

from forkjoin.box import proc

_ROUNDS = 200


def end_tree(root: int) -> bool:
    """Kill everything below `root`, which reaps it; True when nothing is left.

    Stopping first keeps a fork bomb from outrunning the kill. The resource tracker is let go last and by itself: it
    removes the semaphores of the killed.
    """
    if proc.stat(root) is None:
        return True
    _signal([root], signal.SIGCONT)  # it may have been stopped by the submission, and must reap
    for _ in range(_ROUNDS):
        alive = [pid for pid in proc.descendants_at_a_glance(root) if (seen := proc.stat(pid)) and seen[0] not in "ZX"]
        targets = [pid for pid in alive if not proc.is_helper(pid)]
        if targets:
            _stop_all(root, targets)
            continue
        helpers = [pid for pid in alive if proc.is_helper(pid)]
        if helpers:
            if not _wait(helpers, 0.3):
                _signal(helpers, signal.SIGKILL)
            continue
        if not proc.descendants(root):
            return True
        _pause(0.001)  # zombies: the root reaps them
    return False


def end_orphans(known: Collection[int] = ()) -> None:
    """Kill whatever has become a child of this process by losing its own parent, and reap it; not the `known` ones."""
    while orphans := {pid for pid in proc.descendants(os.getpid()) if _is_ours(pid)} - set(known):
        for pid in orphans:
            _signal([*proc.descendants_at_a_glance(pid), pid], signal.SIGKILL)
        for pid in orphans:
            with suppress(ChildProcessError):
                os.waitpid(pid, 0)


def _is_ours(pid: int) -> bool:
    seen = proc.stat(pid)
    return seen is not None and seen[1] == os.getpid()


def _stop_all(root: int, targets: list[int]) -> None:
    stopped: set[int] = set()
    while fresh := [pid for pid in targets if pid not in stopped]:
        _signal(fresh, signal.SIGSTOP)
        stopped.update(fresh)
        targets = [pid for pid in proc.descendants(root) if not proc.is_helper(pid)]
    _signal(sorted(stopped), signal.SIGKILL)
    _wait(sorted(stopped), 1.0)


def _signal(pids: list[int], number: int) -> None:
    for pid in pids:
        with suppress(ProcessLookupError, PermissionError):
            os.kill(pid, number)


def _wait(pids: list[int], seconds: float) -> bool:
    """Wait for each to end (or be a zombie), `seconds` at most each; True when all did."""
    return all(_ended(pid, seconds) for pid in pids)


def _ended(pid: int, seconds: float) -> bool:
    try:
        fd = os.pidfd_open(pid)
    except OSError:
        return True
    try:
        return bool(select.select([fd], [], [], seconds)[0])
    finally:
        os.close(fd)


def _pause(seconds: float) -> None:
    select.select([], [], [], seconds)
