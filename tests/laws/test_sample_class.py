"""The sample class: what each student gets, cheats and crashes included."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkjoin.course import find_course
from forkjoin.grading.client import GradingProcess
from forkjoin.intake import Submission
from forkjoin.score import Score

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

TESTS = Path(__file__).parent.parent
COURSE = find_course()
EXPECTED = tomllib.loads((TESTS / "sample_class_expected.toml").read_text(encoding="utf-8"))
FOUR = COURSE.select(["sentinel", "close_ends", "pool_tasks", "counter"])
NOT_READABLE_BY_DESIGN = {"giulia-rossi"}  # has to read the solutions from disk


@pytest.fixture(scope="module")
def process() -> Iterator[GradingProcess]:
    with GradingProcess(COURSE) as process:
        yield process


def test_the_table_knows_the_class() -> None:
    assert set(EXPECTED) == {folder.name for folder in (TESTS / "sample_class").iterdir()}


@pytest.mark.parametrize("student", sorted(EXPECTED))
def test_each_student_gets_what_is_due(student: str, process: GradingProcess) -> None:
    if student in NOT_READABLE_BY_DESIGN and "files" in process.protection.open:
        pytest.skip("at this level a submission can read the solutions of this checkout")
    score = process.grade(Submission(student, TESTS / "sample_class" / student), FOUR)
    expected = {name: entry["status"] for name, entry in EXPECTED[student].items() if name != "about"}
    assert {exercise.exercise: exercise.status for exercise in score.exercises} == expected, _said(score)
    assert _explained(score)


def _said(score: Score) -> list[str]:
    return [
        f"{exercise.exercise}, {check.check}: {check.message}"
        for exercise in score.exercises
        for check in exercise.checks
        if check.status not in {"passed", "skipped"}
    ]


def _explained(score: Score) -> bool:
    """Every check that failed says why."""
    return all(check.message for exercise in score.exercises for check in exercise.checks if check.status == "failed")
