"""A verdict does not depend on the level of protection: some answers to exercises of each kind, at the weaker levels.

All the other tests are made at the strongest level that there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from forkjoin.authors.answers import answers_of, complaint
from forkjoin.box.levels import NAMES
from forkjoin.course import Exercise, find_course
from forkjoin.grading.client import Extent, GradingProcess
from forkjoin.intake import Submission
from tests.support.courses import write

COURSE = find_course()
EXERCISES = COURSE.select(
    ["predict", "background", "sentinel", "pool_tasks", "adder_server", "shared_value", "counter"]
)
WRONG = 2  # of each exercise


@pytest.fixture(scope="module", params=NAMES[1:])
def process(request: pytest.FixtureRequest) -> Iterator[GradingProcess]:
    with GradingProcess(COURSE, strongest=request.param) as process:
        yield process


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.name)
def test_answers_get_their_verdicts_at_each_level(process: GradingProcess, exercise: Exercise, tmp_path: Path) -> None:
    answers = answers_of(COURSE, exercise)
    right = [answer for answer in answers if answer.right][:1]
    wrong = [answer for answer in answers if not answer.right][:WRONG]
    for answer in right + wrong:
        write(tmp_path / exercise.file, answer.path.read_text(encoding="utf-8"))
        extent = Extent(None if answer.right else answer.fails)
        score = process.grade(Submission("student", tmp_path), [exercise], extent=extent)
        assert not complaint(answer, score.exercises[0])
