"""`grade` with the real grading, and a course elsewhere: `python -m tests.support.real_grade COURSE ARGUMENT...`."""

from __future__ import annotations

import sys
from pathlib import Path

from forkjoin.cli import main
from forkjoin.cli.services import Services
from forkjoin.course import Course

if __name__ == "__main__":
    root = Path(sys.argv.pop(1))
    main(Services(course=lambda: Course(root)))
