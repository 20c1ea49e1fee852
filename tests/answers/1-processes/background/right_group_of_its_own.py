# right: over-careful: background processes are in a process group of their own, which gets SIGTERM, then SIGKILL
import atexit
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import Process

_background = set()


def _alone(target, args):
    os.setpgid(0, 0)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    try:
        target(*args)
    finally:
        sys.stdout.flush()


def _end_all():
    for process in _background:
        process.terminate()
    for process in _background:
        process.join(2)
        if process.exitcode is None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            process.join()


def start_background(target, args=()):
    if not callable(target):
        raise TypeError("target must be callable")
    process = Process(target=_alone, args=(target, tuple(args)), name=f"background-{len(_background)}")
    process.start()
    if not _background:
        atexit.register(_end_all)
    _background.add(process)
    return process


def start_foreground(target, args=()):
    if not callable(target):
        raise TypeError("target must be callable")
    process = Process(target=target, args=tuple(args), name="foreground", daemon=False)
    process.start()
    return process
