"""Every answer of the corpus gets the verdict that its header promises."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.course import Exercise, find_course
from tests.support.answers import answers_of, complaint, grade_all

COURSE = find_course()
EXERCISES = pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda exercise: exercise.name)
RIGHT, WRONG = 5, 12  # at least so many of each


def _complaints(exercise: Exercise, folder: Path, *, whole: bool = False) -> list[str]:
    """What is wrong with the verdicts. A wrong answer is tried by the checks that it must fail only, unless `whole`."""
    answers = {answer.path: answer for answer in answers_of(exercise)}
    checks = {path: answer.fails for path, answer in answers.items() if not (whole or answer.right)}
    graded = grade_all(COURSE, exercise, list(answers), folder, checks)
    return [wrong for path, result in graded if (wrong := complaint(answers[path], result))]


@EXERCISES
def test_every_answer_gets_its_verdict(exercise: Exercise, tmp_path: Path) -> None:
    assert _complaints(exercise, tmp_path) == []


@EXERCISES
def test_there_are_many_unlike_answers(exercise: Exercise) -> None:
    answers = answers_of(exercise)
    assert sum(answer.right for answer in answers) >= RIGHT
    assert sum(not answer.right for answer in answers) >= WRONG
    assert len({answer.says for answer in answers}) == len(answers)


@EXERCISES
def test_the_checks_that_answers_name_exist(exercise: Exercise, tmp_path: Path) -> None:
    ((_, result),) = grade_all(COURSE, exercise, [exercise.stub], tmp_path)
    known = {check.check for check in result.checks}
    named = {check for answer in answers_of(exercise) for check in answer.fails}
    assert named <= known


@pytest.mark.stress
@EXERCISES
@pytest.mark.parametrize("turn", range(20))
def test_again_and_again(exercise: Exercise, turn: int, tmp_path: Path) -> None:
    assert (turn, _complaints(exercise, tmp_path, whole=turn == 0)) == (turn, [])
