"""`grade` as a program of its own, with a process that only pretends to grade: `python -m tests.support.fake_grade`.

The first argument is the folder for the small course; the others are the command line. Two variables let a test kill it
at a point that it chose: HOLD_AFTER=3 waits forever once three students are graded, KILL_AT_FSYNC=4 is a SIGKILL in the
middle of the second file that is written. Whoever is graded is added to the file DIARY. HELD is what its
protection holds, PATIENCE the seconds that it waits for workers of a cluster, CONNECT those for a
scheduler.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

from forkjoin.cli import main
from forkjoin.cli.services import Services
from forkjoin.cluster import client
from tests.support.courses import make_course
from tests.support.fake_grading import FakeFactory, FakeGrading


class Diary(list[str]):
    """Who was graded, also on disk."""

    def append(self, student: str) -> None:
        if len(self) == int(os.environ.get("HOLD_AFTER", "-1")):
            print("waiting", file=sys.stderr, flush=True)  # noqa: T201 - the parent waits for it
            threading.Event().wait()
        super().append(student)
        if diary := os.environ.get("DIARY"):
            with Path(diary).open("a", encoding="utf-8") as file:
                file.write(f"{student}\n")


def kill_at_fsync(number: int) -> None:
    """End this process as a power cut would, when it is about to see something to the disk for the nth time."""
    real, calls = os.fsync, iter(range(1, number + 1))

    def fsync(fd: Any) -> None:
        if next(calls) == number:
            os.kill(os.getpid(), signal.SIGKILL)
        real(fd)

    os.fsync = fsync


def run() -> None:
    """Do what `forkjoin.cli.main` does."""
    course = make_course(Path(sys.argv.pop(1)) / "course")
    if "PATIENCE" in os.environ:
        client._LOOK, client._PATIENCE = 0.1, float(os.environ["PATIENCE"])
    client._CONNECT = float(os.environ.get("CONNECT", client._CONNECT))
    FakeGrading.protection = replace(FakeGrading.protection, held=os.environ.get("HELD", "").split())
    factory = FakeFactory()
    factory.graded = Diary()
    if "KILL_AT_FSYNC" in os.environ:
        kill_at_fsync(int(os.environ["KILL_AT_FSYNC"]))
    factory.tell_waiting = lambda: print("waiting", file=sys.stderr, flush=True)  # noqa: T201 - the parent waits for it
    try:
        main(Services(course=lambda: course, grading=factory))
    finally:
        left = [process for process in factory.started if process not in factory.closed]
        print(f"left running: {len(left)}", file=sys.stderr)  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    # A shell without job control starts background programs with Ctrl-C ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    run()
