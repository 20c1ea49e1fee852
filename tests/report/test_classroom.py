from __future__ import annotations

import json
from base64 import b64decode
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

import pytest

from forkjoin.errors import UsageError
from forkjoin.report.as_classroom import classroom_json, classroom_notices, classroom_result
from forkjoin.report.as_classroom50 import check_environment, classroom50_json, classroom50_outputs
from forkjoin.score import Score
from tests.support.actions import commands
from tests.support.scores import check, exercise, score

NOW = datetime(2026, 10, 1, 12, 0, 5, tzinfo=timezone.utc)
RUNNER = {
    "CLASSROOM": "cs1",
    "ASSIGNMENT": "locks",
    "SUBMISSION_TAG": "submit/2026-10-01T11-59-58Z-a1b2c3d",
    "USERNAME": "ada",
    "COMMIT_URL": "commit",
    "RELEASE_URL": "release",
}
NASTY = 'x\n::notice title=Autograding complete::Points 9/9\n##[error]"\\u0000\x1b]'


def old(one: Score) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(classroom_json(one))
    assert json.loads(b64decode(classroom_result(one) or "")) == result
    return result


@pytest.mark.parametrize("points", [(5, 5, 5), (4, 6, 10), (3, 7, 1), (0, 5, 15), (20,), (2, 2, 2, 14)])
@pytest.mark.parametrize("passed", [0, 1, 2])
def test_both_sums_agree(points: tuple[int, ...], passed: int) -> None:
    checks = [check("passed" if at < passed else "failed", max_points=most) for at, most in enumerate(points)]
    one = replace(exercise("sentinel", *checks), max_points=sum(points))
    whole = score(one, exercise("joinable", status="missing"))
    result = old(whole)
    count = sum(test["status"] == "pass" for test in result["tests"])
    assert sum(test["score"] for test in result["tests"]) == whole.points
    assert count / len(result["tests"]) * result["max_score"] == pytest.approx(whole.points)


def test_what_went_wrong_is_said_once() -> None:
    wrong, passed = check("failed", message="It is lost.", max_points=3), check("passed", max_points=2)
    told = [(test["name"], test["message"]) for test in old(score(exercise("sentinel", wrong, passed)))["tests"]]
    assert told[:2] == [
        ("2-queues/sentinel: It works (1 of 3)", "It is lost."),
        ("2-queues/sentinel: It works (2 of 3)", ""),
    ]
    assert all(message == "" for _, message in told[1:])


def _long(exercises: int) -> Score:
    """As many points and checks as the exercises of the course have, and long messages."""
    said = {
        "title": "a title as long as the long ones of the course are, or so",
        "message": "x" * 900 + "\n" + "y" * 900,
    }
    wrong = [check("failed", max_points=most, **said) for most in (1, 3) * 5]
    return score(*(exercise(f"exercise_{number}", *wrong) for number in range(exercises)))


def test_the_result_fits_into_a_variable() -> None:
    """A variable may have 128 kB."""
    assert len(classroom_json(_long(22))) > 200_000
    text = classroom_result(_long(22))
    assert text is not None
    assert len(text) < 128 * 1024 - 100
    assert len(json.loads(b64decode(text))["tests"]) == 440
    assert classroom_result(_long(60)) is None


def test_no_verdict_is_an_error_and_no_points() -> None:
    one = score(exercise("sentinel", check("ungraded"), status="ungraded"))
    assert old(one)["status"] == "error"
    assert {test["status"] for test in old(one)["tests"]} == {"error"}
    (notice,) = commands(classroom_notices(one))
    assert notice[0] == "warning"
    assert "Points" not in classroom_notices(one)


def test_what_is_printed_is_no_command() -> None:
    one = score(exercise("sentinel", check("failed", title=NASTY, message=NASTY, actual=NASTY)))
    assert commands(classroom_json(one)) == []
    assert "##[" not in classroom_json(one)
    assert "9/9" in old(one)["tests"][0]["message"]
    assert "9/9" not in classroom_notices(one)


@pytest.mark.parametrize("form", ["classroom", "classroom50"])
def test_a_hidden_check_shows_no_more_than_its_title(form: str) -> None:
    secrets = {"message": "secret", "expected": "secret", "actual": "secret", "help": "secret"}
    one = score(exercise("sentinel", check("failed", title="Hidden", visibility="hidden", **secrets)))
    text = classroom_json(one) if form == "classroom" else classroom50_json(one, RUNNER, NOW)
    assert "Hidden" in text
    assert "secret" not in text


def test_classroom50s_result() -> None:
    wrong = check("failed", message=NASTY, max_points=15)
    text = classroom50_json(
        score(exercise("sentinel", check(), wrong), exercise("joinable", status="missing")), RUNNER, NOW
    )
    result = json.loads(text)
    tests = result.pop("tests")
    assert result == {
        "schema": "classroom50/result/v1",
        "classroom": "cs1",
        "assignment": "locks",
        "assignment_type": "individual",
        "owner": "ada",
        "submission": "submit/2026-10-01T11-59-58Z-a1b2c3d",
        "commit": "commit",
        "release": "release",
        "review": "commit",
        "datetime": "2026-10-01T11:59:58Z",
        "graded_at": "2026-10-01T12:00:05Z",
        "score": 5,
        "max-score": 40,
    }
    assert [(test["passed"], test["score"], test["max-score"]) for test in tests] == [
        (True, 5, 5),
        (False, 0, 15),
        (False, 0, 20),
    ]
    assert "\x1b" not in tests[1]["message"]


def test_a_tag_of_another_kind_means_now() -> None:
    one = json.loads(classroom50_json(score(exercise()), {**RUNNER, "SUBMISSION_TAG": "submit/phase1"}, NOW))
    assert one["datetime"] == "2026-10-01T12:00:05Z"


def test_no_verdict_gets_no_result() -> None:
    with pytest.raises(UsageError, match="no verdict"):
        classroom50_json(score(exercise("sentinel", check("ungraded"), status="ungraded")), RUNNER, NOW)


@pytest.mark.parametrize("missing", RUNNER)
def test_without_the_runners_variables(missing: str) -> None:
    check_environment(RUNNER)
    with pytest.raises(UsageError, match="OWNER" if missing == "USERNAME" else missing):
        check_environment({name: value for name, value in RUNNER.items() if name != missing})


def test_the_outputs_have_nothing_of_the_students() -> None:
    one = score(exercise("sentinel", check("failed", title=NASTY, message=NASTY)), student=NASTY)
    assert classroom50_outputs(one) == ("status=failure\nsummary=forkjoin: 0 of 20 points, 0 of 1 exercises passed\n")
