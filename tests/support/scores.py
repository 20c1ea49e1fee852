"""Scores to report on."""

from __future__ import annotations

from typing import Any

from forkjoin.score import CheckResult, CheckStatus, ExerciseResult, ExerciseStatus, Protection, Score


def check(status: CheckStatus = "passed", **more: Any) -> CheckResult:
    """A check that brings 5 points when it is passed."""
    facts: dict[str, Any] = {"check": "works", "title": "It works", "max_points": 5} | more
    return CheckResult(status=status, points=facts["max_points"] if status == "passed" else 0, **facts)


def exercise(name: str = "sentinel", *checks: CheckResult, status: ExerciseStatus | None = None) -> ExerciseResult:
    """An exercise of topic 2-queues that brings 20 points."""
    verdict: ExerciseStatus = "passed" if all(c.status == "passed" for c in checks) else "failed"
    points = sum(c.points for c in checks)
    return ExerciseResult(name, "2-queues", status or verdict, points, 20, list(checks))


def score(*exercises: ExerciseResult, student: str = "ada") -> Score:
    """A score at protection level rl."""
    return Score.of(student, "3.11.7", Protection("rl", []), list(exercises))
