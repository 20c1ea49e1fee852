"""`grade` on another course and at most at one level of protection: ROOT LEVEL ARGUMENT…, for measurements."""

from __future__ import annotations

import sys
from pathlib import Path

from forkjoin.cli import main
from forkjoin.cli.services import Services
from forkjoin.course import Course
from forkjoin.grading.client import GradingProcess

if __name__ == "__main__":
    root, level = Path(sys.argv[1]), sys.argv[2]
    del sys.argv[1:3]
    main(Services(lambda: Course(root), lambda course, require: GradingProcess(course, require, level)))
