"""Lets the supervisor ask a process, by a signal, where each of its threads is. Small: every spawned child loads it."""

from __future__ import annotations

import faulthandler
import os
import signal
from typing import TextIO

FILE = "FORKJOIN_DUMP"  # the environment variable that names the file for dumps of every thread
SIGNAL = signal.SIGRTMAX - 3

_kept: list[TextIO] = []  # faulthandler needs the file open as long as the process lives


def register() -> None:
    """Dump every thread to the run's file whenever the signal comes; forked children inherit it."""
    path = os.environ.get(FILE)
    if path:
        _kept.append(open(path, "a", encoding="utf-8"))  # noqa: SIM115, PTH123 - stays open; Path is not needed here
        faulthandler.register(SIGNAL, file=_kept[-1], all_threads=True)
