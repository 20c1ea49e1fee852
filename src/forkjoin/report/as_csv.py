"""A class as CSV, one row for each student: what a teacher opens in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence

from forkjoin.score import ExerciseResult, Score

# A spreadsheet takes a cell that begins with one of these for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def grades_csv(scores: Sequence[Score], exercises: Sequence[tuple[str, str]]) -> str:
    """Columns: student, points, max_points, one for each of `exercises` (topic, name), status.

    `status` is `graded` or `ungraded`. What has no verdict is not 0 points: its exercise says `ungraded`, and the
    student's `points` stay empty. Rows end with CR LF, as RFC 4180 has it.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(["student", "points", "max_points", *_titles(exercises), "status"])
    for score in scores:
        writer.writerow(_row(score, exercises))
    return stream.getvalue()


def _titles(exercises: Sequence[tuple[str, str]]) -> list[str]:
    """Give an exercise's name as its column's title, with the topic only where two topics share a name."""
    often = Counter(name for _, name in exercises)
    return [safe(name if often[name] == 1 else f"{topic}/{name}") for topic, name in exercises]


def _row(score: Score, exercises: Sequence[tuple[str, str]]) -> list[str | int]:
    results = {(result.topic, result.exercise): result for result in score.exercises}
    cells = [_points(results.get(exercise)) for exercise in exercises]
    total, status = (score.points, "graded") if score.graded else ("", "ungraded")
    return [safe(score.student), total, score.max_points, *cells, status]


def _points(result: ExerciseResult | None) -> str | int:
    if result is None:
        return ""
    return "ungraded" if result.status == "ungraded" else result.points


def safe(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
