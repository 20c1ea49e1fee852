"""What an answer's header promises, held against a verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.authors.answers import Answer, complaint
from forkjoin.score import CheckResult, ExerciseResult


def _failed(*messages: str) -> ExerciseResult:
    checks = [CheckResult(f"check{n}", "a title", "failed", 0, 1, message=text) for n, text in enumerate(messages)]
    return ExerciseResult("x", "1-x", "failed", 0, len(checks), checks)


@pytest.mark.parametrize(
    "fails, told, found",
    [
        (("check0",), "", None),
        (("check0",), "the queue is full", None),
        (("check0", "check1"), "nobody", None),
        (("check0",), "nobody", "must be told 'nobody'"),
        (("check2",), "", "must fail ('check2',)"),
    ],
)
def test_a_wrong_answer_fails_and_is_told_why(fails: tuple[str, ...], told: str, found: str | None) -> None:
    answer = Answer(Path("wrong_one.py"), right=False, says="a mistake", fails=fails, told=told)
    said = complaint(answer, _failed("It waits: the queue is full.", "It waits for nobody."))
    assert said is None if found is None else found in str(said)
