"""What is told of the processes that a call has left behind, in states that are seldom seen."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

from forkjoin.box import proc
from forkjoin.box.inventory import Inventory

_PARENT = "import os, sys; pid = os.fork() or os._exit(0); print(pid, flush=True); sys.stdin.read(); os.waitpid(pid, 0)"


def _told_of(child: int, main: int = 0) -> list[dict[str, Any]]:
    """What is told of this process, once it is a zombie, in a box which we are ourselves."""
    while (seen := proc.stat(child)) and seen[0] != "Z":
        pass
    inventory = Inventory(os.getpid())
    inventory.begin(main, main)
    return [process for process in inventory.processes() if process["pid"] == child]  # we have others' children, too


def test_a_child_that_its_parent_has_not_reaped_was_left() -> None:
    with subprocess.Popen([sys.executable, "-c", _PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert _told_of(child, parent.pid) == [{"pid": child, "parent": parent.pid, "zombie": True}]


def test_an_orphan_that_has_ended_and_will_be_reaped_was_not_left() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as orphan:
        assert _told_of(orphan.pid) == []
