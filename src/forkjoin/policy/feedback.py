"""A score as students may see it: what a policy says of hidden checks is done to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from forkjoin.batch.records import name_of
from forkjoin.policy.rules import Rules
from forkjoin.policy.schema import Show
from forkjoin.score import CheckResult, ExerciseResult, Score

# Of a hidden check, where no policy says anything else.
_BY_DEFAULT: Show = "title"


def as_students_see(score: Score, rules: Rules | None, now: datetime) -> Score:
    """Give a score whose every check may be shown: reports for students need no policy of their own.

    Points stay: a hidden check counts whether it is shown or not.
    """
    shows = [_BY_DEFAULT if rules is None else rules.shows(name_of(each), now) for each in score.exercises]
    return replace(score, exercises=[_seen(*each) for each in zip(score.exercises, shows, strict=True)])


def _seen(result: ExerciseResult, show: Show) -> ExerciseResult:
    checks = [seen for check in result.checks if (seen := _seen_check(check, show)) is not None]
    return replace(result, checks=checks)


def _seen_check(check: CheckResult, show: Show) -> CheckResult | None:
    if check.visibility == "visible":
        return check
    if show == "nothing":
        return None
    if show == "all":
        return replace(check, visibility="visible")
    # What may be told is named, and not what may not: whatever else a check says one day stays hidden as well.
    return CheckResult("", check.title, check.status, check.points, check.max_points, "hidden")
