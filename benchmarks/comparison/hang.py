"""Seconds from asking a warm grading process to its verdict on a deadlock, with its cause: COURSE LEVEL FOLDER."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from forkjoin.course import Course
from forkjoin.grading.client import Extent, GradingProcess
from forkjoin.intake import Submission

if __name__ == "__main__":
    course, folder = Course(Path(sys.argv[1])), Path(sys.argv[3])
    place = folder / "2-queues"
    place.mkdir()
    (folder / "sentinel.py").rename(place / "sentinel.py")
    with GradingProcess(course, sys.argv[2], sys.argv[2]) as grading:
        began = time.perf_counter()
        answer, extent = Submission("answer", folder.resolve()), Extent(first_failure=True)
        score = grading.grade(answer, course.exercises, extent=extent)
        taken = time.perf_counter() - began
    told = score.exercises[0].checks[-1].message
    if "a deadlock" not in told:
        sys.exit(f"no deadlock was told: {told}")
    print(taken)
