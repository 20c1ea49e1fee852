"""How long it takes to judge the answers to the exercises on threads: python benchmarks/threads.py [EXERCISE…].

Prints, for each exercise, the median of the seconds from asking to the first check that a wrong answer fails, and of
those in which a right one passes every check: at most 15 of each kind, spread over the corpus, one at a time on a warm
grading process. A figure for one machine at one time: compare rows of one run only.
"""

from __future__ import annotations

import sys
from statistics import median

from forkjoin.authors.answers import answers_of
from forkjoin.authors.bench import Bench, Trial
from forkjoin.course import Course, Exercise, find_course
from forkjoin.grading.client import Extent

MOST = 15


def seconds(course: Course, exercise: Exercise, bench: Bench, *, right: bool) -> list[float]:
    """How long the answers of one kind took."""
    answers = [answer for answer in answers_of(course, exercise) if answer.right is right]
    some = answers[:: -(-len(answers) // MOST)]
    extent = Extent() if right else Extent(first_failure=True)
    return [outcome.seconds for outcome in bench.run([Trial(exercise, a.path.read_bytes(), extent) for a in some])]


def main() -> None:
    """Print the table."""
    course = find_course()
    exercises = [e for e in course.select(sys.argv[1:]) if sys.argv[1:] or e.topic[0] in "78"]
    print(f"{'exercise':<20} {'fails':>8} {'passes':>8}   (median seconds)")
    every: dict[bool, list[float]] = {True: [], False: []}
    with Bench(course, jobs=1) as bench:
        for exercise in exercises:
            found = {right: seconds(course, exercise, bench, right=right) for right in (False, True)}
            for right, taken in found.items():
                every[right] += taken
            print(f"{exercise.name:<20} {median(found[False]):8.2f} {median(found[True]):8.2f}", flush=True)
    print(f"{'all of them':<20} {median(every[False]):8.2f} {median(every[True]):8.2f}")


if __name__ == "__main__":
    main()
