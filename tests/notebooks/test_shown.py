from __future__ import annotations

import pytest

from forkjoin.notebooks.shown import notebook_text, points_of
from forkjoin.report.sheet import Page
from forkjoin.score import CheckResult, ExerciseResult, Protection, Score

SEEN = CheckResult("seen", "it can be seen", "passed", 6, 6)
SECRET = CheckResult("secret", "the secret title", "failed", 0, 4, "hidden", message="the secret message")
_WHY = "not tried, because this has not passed: the secret title"
NEEDS = CheckResult("needs", "needs", "skipped", 0, 2, message=_WHY)


def score(*checks: CheckResult) -> Score:
    points, most = sum(check.points for check in checks), sum(check.max_points for check in checks)
    status = "passed" if all(check.status == "passed" for check in checks) else "failed"
    result = ExerciseResult("sentinel", "2-queues", status, points, most, list(checks))  # type: ignore[arg-type] # one of them
    return Score.of("ada", "3.11", Protection("ns", []), [result])


@pytest.mark.parametrize("told", [False, True])
def test_nothing_of_a_hidden_check_but_its_points(*, told: bool) -> None:
    text = notebook_text(score(SEEN, SECRET, NEEDS), Page(), hidden_points=told)
    assert "it can be seen" in text
    assert "secret" not in text
    assert ("hidden checks: 0 of 4 points" in text) is told
    assert ("4 more points" in text) is not told


def test_a_student_who_passed_what_is_shown_is_told_so() -> None:
    text = notebook_text(score(SEEN, SECRET), Page(), hidden_points=False)
    assert "2-queues/sentinel  passed  6 of 6 points" in text


def test_without_hidden_checks_nothing_is_said_of_them() -> None:
    assert "hidden" not in notebook_text(score(SEEN), Page(), hidden_points=True).lower()


def test_points_are_scaled_to_what_the_cell_is_worth() -> None:
    result = score(SEEN, SECRET).exercises[0]
    assert points_of(result, "visible") == 6.0
    assert points_of(result, "visible", 5) == 3.0
    assert points_of(result, "hidden", 5) == 0.0
    assert isinstance(points_of(result, "visible"), float)
