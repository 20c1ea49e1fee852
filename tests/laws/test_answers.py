"""Every answer of the corpus gets the verdict that its header promises.

Grading a right answer takes a second or two, and there are hundreds. So an ordinary run grades a twentieth of the right
answers, and a twentieth of the wrong ones by the checks that they must fail: others for each version of Python.
`grade verify`, which GitHub runs every week, grades all of them by every check; `pytest -m stress` does so many times.
"""

from __future__ import annotations

import os
import sys

import pytest

from forkjoin.authors.answers import Answer, answers_of, complaint
from forkjoin.authors.bench import Bench, Trial
from forkjoin.course import Exercise, find_course
from forkjoin.grading.client import Extent

COURSE = find_course()
EXERCISES = pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda exercise: exercise.name)
RIGHT, WRONG = 5, 12  # at least so many of each
JOBS = 2 * len(os.sched_getaffinity(0))  # a run waits for its processes, half of the time
PARTS = 20


def _part(answers: list[Answer]) -> list[Answer]:
    """The answers that are this version's."""
    minor = sys.version_info.minor
    right = [answer for answer in answers if answer.right]
    wrong = [answer for answer in answers if not answer.right]
    return wrong[minor % PARTS :: PARTS] + right[minor % PARTS :: PARTS]


def _complaints(exercise: Exercise, answers: list[Answer], *, whole: bool = False) -> list[str]:
    """What is wrong with the verdicts. A wrong answer is tried by the checks that it must fail only, unless `whole`."""
    trials = [
        Trial(exercise, answer.path.read_bytes(), Extent(None if whole or answer.right else answer.fails))
        for answer in answers
    ]
    with Bench(COURSE, JOBS) as bench:
        outcomes = list(bench.run(trials))
    pairs = zip(answers, outcomes, strict=True)
    return [wrong for answer, outcome in pairs if (wrong := complaint(answer, outcome.result))]


@EXERCISES
def test_answers_get_their_verdicts(exercise: Exercise) -> None:
    assert _complaints(exercise, _part(answers_of(COURSE, exercise))) == []


@EXERCISES
def test_there_are_many_answers(exercise: Exercise) -> None:
    answers = answers_of(COURSE, exercise)
    assert sum(answer.right for answer in answers) >= RIGHT
    assert sum(not answer.right for answer in answers) >= WRONG


@pytest.mark.stress
@EXERCISES
@pytest.mark.parametrize("turn", range(20))
def test_again_and_again(exercise: Exercise, turn: int) -> None:
    assert (turn, _complaints(exercise, answers_of(COURSE, exercise), whole=turn == 0)) == (turn, [])
