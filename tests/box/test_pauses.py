"""What a sleeping process has asked the kernel for is known from outside; a timer of its own is no deadlock."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from forkjoin.box import proc
from forkjoin.box.timeouts import Timeout, timeout
from tests.box.conftest import RunProgram

_SECONDS = 600
WAITS = {
    "sleep": "time.sleep(600)",
    "event": "threading.Event().wait(600)",
    "semaphore": "multiprocessing.Semaphore(0).acquire(timeout=600)",
    "select": "select.select([], [], [], 600)",
    "poll": "select.poll().poll(600_000)",
    "epoll": "select.epoll().poll(600)",
    "signal": "signal.sigtimedwait([], 600)",
}


@contextmanager
def _waiting(how: str) -> Iterator[int]:
    modules = "multiprocessing, select, signal, threading, time"
    process = subprocess.Popen([sys.executable, "-c", f"import {modules}; print(flush=True); {how}"], stdout=-1)
    try:
        assert process.stdout is not None
        process.stdout.readline()
        yield process.pid
    finally:
        process.kill()
        process.communicate()


def _asked_for(pid: int) -> Timeout:
    """The timeout of the process's main thread, once it sleeps."""
    while True:
        for thread in proc.threads(pid) or []:
            if thread.tid == pid and thread.kind == "timed" and (found := timeout(pid, pid)) is not None:
                return found


@pytest.mark.parametrize("how", WAITS)
def test_the_end_of_a_wait_is_known(how: str) -> None:
    began = time.monotonic()
    with _waiting(WAITS[how]) as pid:
        ends = _asked_for(pid).ends(began)
    assert began + _SECONDS - 1 <= ends <= time.monotonic() + _SECONDS + 1


def test_a_wait_without_end_has_no_timeout() -> None:
    with _waiting("threading.Event().wait()") as pid:
        while not any(thread.kind == "asleep" for thread in proc.threads(pid) or []):
            pass
        assert timeout(pid, pid) is None


def test_a_process_that_waits_for_its_own_timer_is_no_deadlock(run_program: RunProgram) -> None:
    evidence = run_program("""
        import signal
        def main():
            signal.signal(signal.SIGALRM, lambda number, frame: None)
            signal.setitimer(signal.ITIMER_REAL, 0.5)
            signal.pause()
    """)
    assert evidence.end == "finished"
