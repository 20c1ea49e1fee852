"""What Linux tells of processes in states that are seldom seen."""

from __future__ import annotations

import platform
import subprocess
import sys

from forkjoin.box import proc

_EXIT = {"x86_64": 60, "aarch64": 93}[platform.machine()]  # the system call that ends one thread
_PROGRAM = f"""
import ctypes, sys, threading
threading.Thread(target=sys.stdin.read).start()
ctypes.CDLL(None).syscall({_EXIT}, 0)
"""


def test_a_process_whose_first_thread_has_ended_is_no_zombie_while_others_live() -> None:
    with subprocess.Popen([sys.executable, "-c", _PROGRAM], stdin=subprocess.PIPE) as process:
        while (seen := proc.stat(process.pid)) is None or seen[0] != "Z":
            assert process.poll() is None
        found = proc.threads(process.pid)
        assert found
        assert process.pid not in {thread.tid for thread in found}
        process.kill()
        process.wait()
        assert proc.threads(process.pid) is None


def test_a_zombie_is_ending_and_a_process_at_work_is_not() -> None:
    program = "import sys; print(flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert not proc.is_ending(process.pid)
        process.kill()
        while (seen := proc.stat(process.pid)) and seen[0] != "Z":
            pass
        assert proc.is_ending(process.pid)
    assert proc.is_ending(process.pid)
