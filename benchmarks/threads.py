"""How long it takes to judge the answers to the exercises on threads: python benchmarks/threads.py [EXERCISE…].

Prints, for each exercise, the median of the seconds from asking to the verdict, for wrong and for right answers, one at
a time on a warm grading process. A figure for one machine at one time: compare rows of one run only.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parent.parent))

from forkjoin.course import Exercise, find_course
from forkjoin.grading.client import GradingProcess
from forkjoin.intake import Submission
from tests.support.answers import answers_of


def _seconds(process: GradingProcess, exercise: Exercise, file: Path) -> float:
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / exercise.file
        answer.parent.mkdir()
        shutil.copy(file, answer)
        began = time.perf_counter()
        process.grade(Submission("answer", Path(folder)), [exercise])
        return time.perf_counter() - began


def main() -> None:
    """Print the table."""
    course = find_course()
    exercises = [e for e in course.select(sys.argv[1:]) if sys.argv[1:] or e.topic[0] in "78"]
    print(f"{'exercise':<20} {'wrong':>8} {'right':>8}   (median seconds)")
    with GradingProcess(course) as process:
        for exercise in exercises:
            taken: dict[bool, list[float]] = {True: [], False: []}
            for answer in answers_of(exercise):
                taken[answer.right].append(_seconds(process, exercise, answer.path))
            print(f"{exercise.name:<20} {median(taken[False]):8.2f} {median(taken[True]):8.2f}", flush=True)


if __name__ == "__main__":
    main()
