"""Where the kernel is to run a program whose threads only ever take turns. No verdict depends on it, only the time."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_PROCESSOR = 36  # of the words after the name in /proc/PID/stat (proc_pid_stat(5)): where it ran last


def keep_on_one_processor(pid: int) -> None:
    """Let its threads, present and future, run where the program is now, and none displace another that runs.

    A thread that wakes the next one, only to fall asleep itself, need not be interrupted by it (SCHED_BATCH, sched(7)),
    and one on another processor would have to be called there each time. Does nothing where that is not allowed.
    """
    with suppress(OSError):
        words = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        os.sched_setaffinity(pid, {int(words[_PROCESSOR])})
        os.sched_setscheduler(pid, os.SCHED_BATCH, os.sched_param(0))
