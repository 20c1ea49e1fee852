"""Whose points changed when a class was graded again.

The points from before are kept in a file until the regrade has come to its end: one that was killed and started again
still tells everything that changed since the first start.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from forkjoin.batch.records import name_of
from forkjoin.files import write_file
from forkjoin.report.as_json import dumps
from forkjoin.score import ExerciseResult, Score

CHANGES_SCHEMA = "forkjoin/changes/v1"
_NAME = "regrade-before.json"

Standing = dict[str, dict[str, int | None]]  # student, exercise: points, None without a verdict


@dataclass(frozen=True)
class Change:
    """One exercise of one student; None are the points of what has no verdict."""

    student: str
    exercise: str
    before: int | None
    after: int | None
    max_points: int


def points_before(results: Path, scores: Iterable[Score]) -> Standing:
    """Give the points from before the regrade; those of one that did not come to its end come first."""
    file = results / _NAME
    standing = {score.student: {name_of(each): _points(each) for each in score.exercises} for score in scores}
    with suppress(OSError, ValueError, AttributeError):
        standing = {**standing, **json.loads(file.read_text(encoding="utf-8"))}
    write_file(file, dumps(standing))
    return standing


def changes(before: Standing, scores: Iterable[Score]) -> list[Change]:
    """Compare, in the order of the scores; what was never graded before is no change."""
    return [
        Change(score.student, name, before[score.student][name], _points(result), result.max_points)
        for score in scores
        for result in score.exercises
        if (name := name_of(result)) in before.get(score.student, {}) and before[score.student][name] != _points(result)
    ]


def forget(results: Path) -> None:
    """The regrade has come to its end."""
    (results / _NAME).unlink(missing_ok=True)


def _points(result: ExerciseResult) -> int | None:
    return None if result.status == "ungraded" else result.points
