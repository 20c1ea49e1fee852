"""`grade` as a program of its own, with a process that only pretends to grade: `python -m tests.support.fake_grade`.

The first argument is the folder for the small course; the others are the command line.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from forkjoin.cli import main
from forkjoin.cli.services import Services
from tests.support.courses import make_course
from tests.support.fake_grading import FakeFactory


def run() -> None:
    """Do what `forkjoin.cli.main` does."""
    course = make_course(Path(sys.argv.pop(1)) / "course")
    factory = FakeFactory()
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
