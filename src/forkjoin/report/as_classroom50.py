"""A score as Classroom 50's `result.json` (`classroom50/result/v1`): a test for each check, points as integers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from typing import Any

from forkjoin.errors import UsageError
from forkjoin.report.as_json import dumps
from forkjoin.report.printable import one_line, shortened
from forkjoin.report.steps import facts_text
from forkjoin.score import CheckResult, ExerciseResult, Score

RESULT_SCHEMA = "classroom50/result/v1"
_TIME = "%Y-%m-%dT%H:%M:%SZ"
_TAG = re.compile(r"submit/(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\dZ)(?:-.*)?", re.DOTALL)
# What the runner says of a submission: the key of the result, and the variable.
_FACTS = {
    "classroom": "CLASSROOM",
    "assignment": "ASSIGNMENT",
    "assignment_type": "ASSIGNMENT_TYPE",
    "owner": "OWNER",
    "submission": "SUBMISSION_TAG",
    "commit": "COMMIT_URL",
    "release": "RELEASE_URL",
    "review": "REVIEW_URL",
}


def classroom50_json(score: Score, environment: Mapping[str, str], now: datetime) -> str:
    """Write the result. `environment`: the variables that the runner sets.

    Raises UsageError when one of them is missing, or for a score without a full verdict: that has no points to give.
    """
    if not score.graded:
        raise UsageError("there is no verdict on some exercise, and Classroom 50's result has no sign for that")
    tests = [test for exercise in score.exercises for test in _tests(exercise)]
    when = {"datetime": _submitted(environment["SUBMISSION_TAG"], now), "graded_at": now.strftime(_TIME)}
    points = {"score": score.points, "max-score": score.max_points, "tests": tests}
    return dumps({"schema": RESULT_SCHEMA, **_facts(environment), **when, **points})


def classroom50_outputs(score: Score) -> str:
    """Write the step's outputs `status` and `summary`, for the commit's status; nothing of a student's is in them."""
    passed = sum(exercise.status == "passed" for exercise in score.exercises)
    said = f"forkjoin: {score.points} of {score.max_points} points, {passed} of {len(score.exercises)} exercises passed"
    return f"status={'success' if score.passed else 'failure'}\nsummary={said}\n"


def check_environment(environment: Mapping[str, str]) -> None:
    """Raise UsageError when this is not Classroom 50's runner: better before the grading than after it."""
    _facts(environment)


def _facts(environment: Mapping[str, str]) -> dict[str, str]:
    found = {key: environment.get(name, "").strip() for key, name in _FACTS.items()}
    found["assignment_type"] = found["assignment_type"] or "individual"
    found["owner"] = found["owner"] or environment.get("USERNAME", "").strip()
    found["review"] = found["review"] or found["commit"]
    missing = [_FACTS[key] for key, value in found.items() if not value]
    if missing:
        raise UsageError(f"--format classroom50 needs what Classroom 50's runner sets: {', '.join(missing)}")
    return found


def _submitted(tag: str, now: datetime) -> str:
    """Read the instant of the submission from its tag; the runner writes the commit's own over it."""
    found = _TAG.fullmatch(tag)
    if not found:
        return now.astimezone(timezone.utc).strftime(_TIME)
    day, hour, minute, second = found.groups()
    return f"{day}{hour}:{minute}:{second}"


def _tests(exercise: ExerciseResult) -> Iterator[dict[str, Any]]:
    name = f"{exercise.topic}/{exercise.exercise}"
    if not exercise.checks:
        points = {"score": exercise.points, "max-score": exercise.max_points}
        yield {"test-name": name, "passed": False, **points, "message": f"{name}.py was not handed in"}
    for check in exercise.checks:
        points = {"score": check.points, "max-score": check.max_points}
        test = {"test-name": f"{name}: {one_line(check.title)}", "passed": check.status == "passed", **points}
        yield test if check.status == "passed" else {**test, "message": _message(check)}


def _message(check: CheckResult) -> str:
    if check.visibility != "visible":
        return "A hidden check."
    return shortened(facts_text(check, trace=False))
