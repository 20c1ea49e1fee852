"""How long it takes to judge the answers to the exercises on threads: python benchmarks/threads.py [EXERCISE…].

Prints, for each exercise, the median of the seconds from asking to the verdict, for wrong and for right answers, one at
a time on a warm grading process. A figure for one machine at one time: compare rows of one run only.
"""

from __future__ import annotations

import sys
from statistics import median

from forkjoin.authors.answers import answers_of
from forkjoin.authors.bench import Bench, Trial
from forkjoin.course import find_course


def main() -> None:
    """Print the table."""
    course = find_course()
    exercises = [e for e in course.select(sys.argv[1:]) if sys.argv[1:] or e.topic[0] in "78"]
    print(f"{'exercise':<20} {'wrong':>8} {'right':>8}   (median seconds)")
    with Bench(course, jobs=1) as bench:
        for exercise in exercises:
            answers = answers_of(course, exercise)
            outcomes = bench.run([Trial(exercise, answer.path.read_bytes()) for answer in answers])
            taken: dict[bool, list[float]] = {True: [], False: []}
            for answer, outcome in zip(answers, outcomes, strict=True):
                taken[answer.right].append(outcome.seconds)
            print(f"{exercise.name:<20} {median(taken[False]):8.2f} {median(taken[True]):8.2f}", flush=True)


if __name__ == "__main__":
    main()
