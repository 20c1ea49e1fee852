"""A score as Gradescope's `results.json`: a test for each check; students see of a hidden one nothing at all."""

from __future__ import annotations

import json
from typing import Any

from forkjoin.errors import UsageError
from forkjoin.report.printable import printable, shortened
from forkjoin.score import CheckResult, ExerciseResult, Score


def gradescope_json(score: Score, points: float | None = None) -> str:
    """Write one student's results; `points` count in the place of the score's own.

    Raises UsageError for a score without a full verdict, and without such points: there are none to give.
    """
    if points is None and not score.graded:
        raise UsageError(f"{score.student} has no verdict on some exercise, and Gradescope has no sign for that")
    tests = [test for exercise in score.exercises for test in _tests(exercise)]
    total = score.points if points is None else points
    data = {"score": total, "visibility": "visible", "stdout_visibility": "hidden", "tests": tests}
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _tests(exercise: ExerciseResult) -> list[dict[str, Any]]:
    name = f"{exercise.topic}/{exercise.exercise}"
    if exercise.status == "missing":
        told = {"status": "failed", "visibility": "visible", "output": f"{name}.py was not handed in"}
        return [{"name": name, "score": 0, "max_score": exercise.max_points, **told}]
    return [_of_check(name, check) for check in exercise.checks]


def _of_check(name: str, check: CheckResult) -> dict[str, Any]:
    test: dict[str, Any] = {
        "name": f"{name}: {printable(check.title)}",
        "score": check.points,
        "max_score": check.max_points,
        "status": "passed" if check.status == "passed" else "failed",
        "visibility": check.visibility,
    }
    output = "" if check.visibility == "hidden" or check.status == "passed" else _output(check)
    return {**test, "output": output} if output else test


def _output(check: CheckResult) -> str:
    place = f"{check.file}:{check.line}" if check.file and check.line is not None else None
    facts = [("expected", check.expected), ("got", check.actual), ("look up", check.help)]
    lines = [check.message, place, *(f"{label}: {value}" for label, value in facts if value)]
    return "\n".join(shortened(printable(line)) for line in lines if line)
