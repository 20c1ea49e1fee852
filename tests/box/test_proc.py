"""What is read from /proc of a process at an awkward moment."""

from __future__ import annotations

import subprocess
import sys

from forkjoin.box import proc

LEFT_BY_ITS_MAIN_THREAD = """
import ctypes, threading, time
threading.Thread(target=time.sleep, args=(60,)).start()
ctypes.CDLL(None).pthread_exit(None)
"""


def test_a_zombie_whose_threads_still_live_has_threads() -> None:
    process = subprocess.Popen([sys.executable, "-c", LEFT_BY_ITS_MAIN_THREAD])
    try:
        while (seen := proc.stat(process.pid)) and seen[0] not in "ZX":
            pass
        threads = proc.threads(process.pid)
        assert threads is not None
        assert len(threads) == 1
    finally:
        process.kill()
        process.wait()
    assert proc.threads(process.pid) is None
