"""Who is below this process, without looking at the others twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from forkjoin.box import proc
from forkjoin.box.strangers import Strangers

_FAMILY = """
import os, sys
child = os.fork()
if not child:
    os.read(0, 1)
    os._exit(0)
print(child, flush=True)
sys.stdin.read()
"""


def test_strangers_are_looked_at_once() -> None:
    looked: list[int] = []

    def look(pid: int) -> tuple[str, int] | None:
        looked.append(pid)
        return proc.stat(pid)

    strangers = Strangers(look)
    strangers.parents(os.getpid())
    assert os.getppid() in looked
    looked.clear()
    strangers.parents(os.getpid())
    assert os.getppid() not in looked
    assert os.getpid() in looked  # whoever may have children of ours is looked at each time


def test_who_comes_after_the_first_scan_is_found_and_so_is_his_child() -> None:
    before = set(proc.descendants(os.getpid()))
    with subprocess.Popen([sys.executable, "-c", _FAMILY], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        grandchild = int(process.stdout.readline())
        for _ in range(2):
            assert {process.pid, grandchild} <= set(proc.descendants(os.getpid())) - before
            assert proc.descendants(process.pid) == [grandchild]
        process.kill()
        process.wait()
        os.kill(grandchild, 9)


def test_below_a_stranger_everybody_is_found_although_they_are_strangers_too() -> None:
    proc.descendants(os.getpid())
    assert os.getpid() in proc.descendants(os.getppid())


def test_another_process_under_the_pid_of_a_stranger_is_looked_at() -> None:
    """What the kernel does when pids come round: the same name in /proc, another number."""
    strangers = Strangers(proc.stat)
    strangers.parents(os.getpid())
    stranger = os.getppid()
    assert strangers._known[stranger] == Path(f"/proc/{stranger}").stat().st_ino
    strangers._known[stranger] += 1
    assert stranger in {pid for pids in strangers.parents(os.getpid()).values() for pid in pids}
    assert strangers._known[stranger] == Path(f"/proc/{stranger}").stat().st_ino
