"""What a notebook shows of a score. Notebooks go back to students: of hidden checks they show no more than points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from forkjoin.report.sheet import Page
from forkjoin.report.text import score_text
from forkjoin.score import CheckResult, ExerciseResult, Score, Visibility


def points_of(result: ExerciseResult, visibility: Visibility, out_of: float | None = None) -> float:
    """Add up the points of the visible, or of the hidden, checks.

    `out_of`: what the notebook's cell is worth, if that is not what the exercise is worth.
    """
    points = sum(check.points for check in result.checks if check.visibility == visibility)
    return float(points) if out_of is None else points * out_of / result.max_points


def notebook_text(score: Score, page: Page, *, hidden_points: bool) -> str:
    """Write the score of one exercise, without its hidden checks; what they brought is told if `hidden_points`."""
    shown = replace(score, exercises=[_visible(result) for result in score.exercises])
    shown = Score.of(shown.student, shown.python, shown.protection, shown.exercises)
    text = score_text(shown, page, lambda _file: "the answer's cell")
    return text + "".join(f"{line}\n" for line in _hidden(score, told=hidden_points))


def _visible(result: ExerciseResult) -> ExerciseResult:
    hidden = [check for check in result.checks if check.visibility == "hidden"]
    kept = [_without_titles(check, hidden) for check in result.checks if check.visibility == "visible"]
    if not hidden or not kept:
        return result if kept or not hidden else replace(result, checks=[])
    points, most = sum(check.points for check in kept), sum(check.max_points for check in kept)
    status = result.status
    if status == "failed" and all(check.status == "passed" for check in kept):
        status = "passed"
    return replace(result, checks=kept, points=points, max_points=most, status=status)


def _without_titles(check: CheckResult, hidden: list[CheckResult]) -> CheckResult:
    """Take a hidden check's title out of the reason why another one was skipped."""
    said = check.message or ""
    return replace(check, message=None) if any(one.title in said for one in hidden) else check


def _hidden(score: Score, *, told: bool) -> Iterator[str]:
    for result in score.exercises:
        most = sum(check.max_points for check in result.checks if check.visibility == "hidden")
        if most and told:
            yield f"hidden checks: {points_of(result, 'hidden'):g} of {most} points"
        elif most:
            yield f"Hidden checks are worth {most} more points; they are tried when your teacher grades."
