"""Every answer of the corpus gets the verdict that its header promises."""

from __future__ import annotations

import os

import pytest

from forkjoin.authors.answers import answers_of, complaint
from forkjoin.authors.bench import Bench, Trial
from forkjoin.course import Exercise, find_course

COURSE = find_course()
EXERCISES = pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda exercise: exercise.name)
RIGHT, WRONG = 5, 12  # at least so many of each
JOBS = len(os.sched_getaffinity(0))


def _complaints(exercise: Exercise, *, whole: bool = False) -> list[str]:
    """What is wrong with the verdicts. A wrong answer is tried by the checks that it must fail only, unless `whole`."""
    answers = answers_of(COURSE, exercise)
    trials = [
        Trial(exercise, answer.path.read_bytes(), None if whole or answer.right else answer.fails) for answer in answers
    ]
    with Bench(COURSE, JOBS) as bench:
        outcomes = list(bench.run(trials))
    pairs = zip(answers, outcomes, strict=True)
    return [wrong for answer, outcome in pairs if (wrong := complaint(answer, outcome.result))]


@EXERCISES
def test_every_answer_gets_its_verdict(exercise: Exercise) -> None:
    assert _complaints(exercise) == []


@EXERCISES
def test_there_are_many_answers(exercise: Exercise) -> None:
    answers = answers_of(COURSE, exercise)
    assert sum(answer.right for answer in answers) >= RIGHT
    assert sum(not answer.right for answer in answers) >= WRONG


@pytest.mark.stress
@EXERCISES
@pytest.mark.parametrize("turn", range(20))
def test_again_and_again(exercise: Exercise, turn: int) -> None:
    assert (turn, _complaints(exercise, whole=turn == 0)) == (turn, [])
