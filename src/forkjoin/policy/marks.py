"""Marks: what a class's points come to under a policy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import ceil
from typing import Literal

from forkjoin.batch.records import Origin, name_of
from forkjoin.policy.rules import Rules
from forkjoin.score import ExerciseResult, Score
from forkjoin.times import parse_time

_DAY = timedelta(days=1)
MarkStatus = Literal["graded", "ungraded", "missing", "excused"]


@dataclass(frozen=True)
class ExerciseMark:
    """What one exercise counts. `points` are after lateness, caps and overrides, before the weight; None: no verdict.

    `status` is that of the result, or `excused`, or `overridden`; `days_late` counts days that have begun.
    """

    exercise: str
    status: str
    graded_points: int
    max_points: int
    points: float | None
    weight: float
    days_late: int = 0
    note: str | None = None


@dataclass(frozen=True)
class Mark:
    """What a student's points come to, weighted. `points` and `percent` are None where that is not known."""

    student: str
    status: MarkStatus
    points: float | None
    max_points: float
    percent: float | None
    exercises: list[ExerciseMark]


def mark(score: Score, origins: Mapping[str, Origin], rules: Rules) -> Mark:
    """Apply a policy to a student's score."""
    exercises = [
        _exercise_mark(result, score.student, origins.get(name_of(result)), rules) for result in score.exercises
    ]
    return _together(score.student, exercises, rules)


def mark_of_missing(student: str, exercises: Sequence[tuple[str, int]], rules: Rules) -> Mark:
    """Apply a policy to somebody who handed in nothing; `exercises` are what there was to do, with their points."""
    results = [
        ExerciseResult(name.partition("/")[2], name.partition("/")[0], "missing", 0, points, [])
        for name, points in exercises
    ]
    return _together(student, [_exercise_mark(result, student, None, rules) for result in results], rules, "missing")


def _exercise_mark(result: ExerciseResult, student: str, origin: Origin | None, rules: Rules) -> ExerciseMark:
    name, weight = name_of(result), rules.weight(name_of(result))
    facts = name, result.points, result.max_points
    if rules.excused(name, student):
        return ExerciseMark(name, "excused", *facts[1:], None, weight)
    if (override := rules.override(name, student)) is not None:
        return ExerciseMark(name, "overridden", *facts[1:], override.points, weight, 0, override.reason)
    if result.status == "ungraded":
        return ExerciseMark(name, "ungraded", *facts[1:], None, weight)
    days, note = _days_late(origin, rules.due(name, student), rules)
    left = Fraction(100) - _deduction(days, rules)
    most = _exact(rules.cap(name)) * result.max_points / 100
    points = min(result.points * left / 100, most)
    return ExerciseMark(name, result.status, *facts[1:], _rounded(points), weight, days, note)


def _days_late(origin: Origin | None, due: datetime | None, rules: Rules) -> tuple[int, str | None]:
    """Count the days from the due date on; grace says whether there are any, and does not make them fewer."""
    if origin is None or origin.submitted is None or due is None:
        return 0, None
    over = parse_time(origin.submitted) - due
    if over > timedelta(minutes=rules.late.grace_minutes):
        return ceil(over / _DAY), None
    if origin.late and origin.source != "platform":
        return 0, "the platform marked it late and did not say when it was handed in: give its time with --times"
    return 0, None


def _deduction(days: int, rules: Rules) -> Fraction:
    """Say how many percent lateness takes away."""
    late = rules.late
    if late.refused_after_days is not None and days > late.refused_after_days:
        return Fraction(100)
    return min(days * _exact(late.per_day), _exact(late.at_most)) if days else Fraction(0)


def _together(student: str, exercises: list[ExerciseMark], rules: Rules, status: MarkStatus = "graded") -> Mark:
    counted = [each for each in exercises if each.status != "excused"]
    most = sum(
        (_exact(each.weight) * each.max_points for each in counted if not rules.bonus(each.exercise)), Fraction(0)
    )
    if exercises and not counted:
        return Mark(student, "excused", None, 0, None, exercises)
    if any(each.points is None for each in counted):
        return Mark(student, "ungraded", None, _rounded(most), None, exercises)
    points = sum((_exact(each.weight) * _exact(each.points or 0) for each in counted), Fraction(0))
    if rules.policy.cap is not None:
        points = min(points, _exact(rules.policy.cap) * most / 100)
    percent = _rounded(points * 100 / most) if most else None
    return Mark(student, status, _rounded(points), _rounded(most), percent, exercises)


def _exact(number: float) -> Fraction:
    """Take a number for what was written: 0.1 is a tenth."""
    return Fraction(str(number))


def _rounded(number: Fraction) -> float:
    """Round to hundredths, halves up, as people do."""
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return float(exact.quantize(Decimal("0.01"), ROUND_HALF_UP))
