"""Whether this system shows what a process below us waits in: where it does not, nothing is ever seen to be still.

Security modules may forbid it: Yama does so at `kernel.yama.ptrace_scope` 2 and 3, at 1 for processes that are not
below who looks, and at 2 not for root.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from pathlib import Path

from forkjoin.box import proc
from forkjoin.probe import linux

_YAMA = Path("/proc/sys/kernel/yama/ptrace_scope")


def obstacle() -> str | None:
    """Look at a child of our own; None when it is seen, else the reason why not. For a process with one thread only."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            linux.set_dumpable(dumpable=True)  # as every run's program is
            os.write(writing, b"!")
            signal.pause()
        finally:
            os._exit(1)
    try:
        os.read(reading, 1)
        proc.system_call(child, child)
    except OSError as error:
        return f"the kernel does not tell what a process waits in: {error.strerror}{_yama()}"
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reading)
        os.close(writing)
    return None


def _yama() -> str:
    with suppress(OSError):
        return f" (kernel.yama.ptrace_scope is {_YAMA.read_text(encoding='ascii').strip()}, and must be 0 or 1)"
    return ""
