"""What is told of the processes that a call has left behind, in states that are seldom seen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from forkjoin.box import proc
from forkjoin.box.inventory import Inventory

_PARENT = "import os, sys; pid = os.fork() or os._exit(0); print(pid, flush=True); sys.stdin.read(); os.waitpid(pid, 0)"


@contextmanager
def _ended_child(parent: int, child: int) -> Iterator[Inventory]:
    """A box, which we are ourselves, in which this child of that parent is a zombie."""
    while (seen := proc.stat(child)) and seen[0] != "Z":
        pass
    inventory = Inventory(os.getpid())
    inventory.begin(parent, parent)
    yield inventory


def test_a_child_that_its_parent_has_not_reaped_was_left() -> None:
    with subprocess.Popen([sys.executable, "-c", _PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        with _ended_child(parent.pid, child) as inventory:
            assert inventory.processes() == [{"pid": child, "parent": parent.pid, "zombie": True}]


def test_an_orphan_that_has_ended_and_will_be_reaped_was_not_left() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as orphan, _ended_child(0, orphan.pid) as inventory:
        assert inventory.processes() == []
