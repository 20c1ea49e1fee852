"""The score of one submission: what grading produces, and every report reads (schema `forkjoin/score/v1`)."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

SCORE_SCHEMA = "forkjoin/score/v1"
SCORES_SCHEMA = "forkjoin/scores/v1"

CheckStatus = Literal["passed", "failed", "skipped", "ungraded"]
ExerciseStatus = Literal["passed", "failed", "missing", "ungraded"]
Visibility = Literal["visible", "hidden"]


@dataclass(frozen=True)
class CheckResult:
    """The verdict of one check. Points are integers; `trace` is a list of steps of a schedule, or None.

    `waits`: of processes that were stuck, what each waited for, or None: {process, waits, line, on}. `waits` in it is
    None for one that had ended; `on` is another process's name.
    `file` and `line` say where in the submission it happened: the file as seen from the workspace, with forward
    slashes (`2-queues/sentinel.py`), and the line from 1. Either may be unknown.
    `tampered`: there is no verdict because the submission interfered with the run that was to give one.
    """

    check: str
    title: str
    status: CheckStatus
    points: int
    max_points: int
    visibility: Visibility = "visible"
    message: str | None = None
    help: str | None = None
    expected: str | None = None
    actual: str | None = None
    trace: list[dict[str, Any]] | None = None
    waits: list[dict[str, Any]] | None = None
    file: str | None = None
    line: int | None = None
    tampered: bool = False


@dataclass(frozen=True)
class ExerciseResult:
    """All checks of one exercise."""

    exercise: str
    topic: str
    status: ExerciseStatus
    points: int
    max_points: int
    checks: list[CheckResult]


@dataclass(frozen=True)
class Protection:
    """How the submission was kept in its box: the level that held, and what a teacher should know of it.

    `held`: what was kept from the submission, found by trying; `open`: what was not, each with how that was seen.
    """

    level: str
    notes: list[str]
    held: list[str] = field(default_factory=list)
    open: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Score:
    """What one student got, exercise by exercise."""

    student: str
    points: int
    max_points: int
    python: str
    protection: Protection
    exercises: list[ExerciseResult]

    @property
    def passed(self) -> bool:
        """Whether every exercise passed."""
        return all(exercise.status == "passed" for exercise in self.exercises)

    @property
    def graded(self) -> bool:
        """Whether there is a verdict on every exercise; if not, `points` is not the student's result."""
        return all(exercise.status != "ungraded" for exercise in self.exercises)

    @property
    def tampered(self) -> bool:
        """Whether the submission interfered with a run that was to grade it."""
        return any(check.tampered for exercise in self.exercises for check in exercise.checks)

    @classmethod
    def of(cls, student: str, python: str, protection: Protection, exercises: list[ExerciseResult]) -> Score:
        """Add up the exercises."""
        points = sum(exercise.points for exercise in exercises)
        return cls(student, points, sum(e.max_points for e in exercises), python, protection, exercises)

    def to_json(self) -> dict[str, Any]:
        """The score as plain data, in the order of its schema."""
        return {"schema": SCORE_SCHEMA, **asdict(self)}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Score:
        """Read what `to_json` wrote. Raises KeyError or TypeError on anything else."""
        if data["schema"] != SCORE_SCHEMA:
            raise TypeError(f"not a {SCORE_SCHEMA}: {data['schema']!r}")
        exercises = [exercise_result(exercise) for exercise in data["exercises"]]
        protection = Protection(**data["protection"])
        rest = {key: data[key] for key in ("student", "points", "max_points", "python")}
        return cls(protection=protection, exercises=exercises, **rest)


def exercise_result(data: dict[str, Any]) -> ExerciseResult:
    """Read what `asdict` made of an exercise's result. Raises KeyError or TypeError on anything else."""
    return ExerciseResult(**{**data, "checks": [CheckResult(**check) for check in data["checks"]]})
