"""The facts of a class that its report shows: who needs a look, how the points spread, what went wrong most often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean, median
from typing import Literal

from forkjoin.score import CheckResult, ExerciseResult, Score

# What an ungraded check says when the submission interfered with the run that graded it.
_TAMPERED = "tampered with"
# A heat map with more steps than this cannot be told apart; the last is for full marks alone.
STEPS = 10

State = Literal["tampered", "ungraded", "nothing", "graded"]
# The order in which a teacher wants to see them.
_URGENCY: tuple[State, ...] = ("tampered", "ungraded", "nothing", "graded")


@dataclass(frozen=True)
class Column:
    """One exercise: how many did what with it. `average`: the mean points of those with a verdict, None if nobody."""

    topic: str
    exercise: str
    title: str
    max_points: int
    statuses: Mapping[str, int]
    average: float | None

    @property
    def students(self) -> int:
        """How many students' scores have the exercise."""
        return sum(self.statuses.values())


@dataclass(frozen=True)
class Row:
    """One student. `cells`: a result for each column, None where the score has none. `page`: a link, or None."""

    score: Score
    state: State
    page: str | None
    cells: list[ExerciseResult | None]


@dataclass(frozen=True)
class Look:
    """Why somebody should look at a student's submission: one reason, and the exercises that share it."""

    row: Row
    exercises: list[str]
    reason: str


@dataclass(frozen=True)
class Failure:
    """A check that failed, how many students failed it, and of how many who handed the exercise in."""

    column: Column
    check: CheckResult
    rows: list[Row]
    handed_in: int


@dataclass(frozen=True)
class Overview:
    """All of it. `spread`: how many students got 0 to 9 %, 10 to 19 %, ..., and (the last) all points."""

    rows: list[Row]
    columns: list[Column]
    looks: list[Look]
    failures: list[Failure]
    spread: list[int]
    mean: float | None
    median: float | None
    environments: list[tuple[str, str]]

    def count(self, state: State) -> int:
        """How many students are in that state."""
        return sum(row.state == state for row in self.rows)

    @property
    def max_points(self) -> int:
        """What a student can get at most; of several (not all were graded on the same exercises) the most."""
        return max(row.score.max_points for row in self.rows)


def overview(scores: Sequence[Score], pages: Mapping[str, str]) -> Overview:
    """Collect the facts. `pages`: the link to each student's page, where there is one."""
    names = sorted({(e.topic, e.exercise) for score in scores for e in score.exercises})  # the course's order
    rows = [_row(score, names, pages.get(score.student)) for score in scores]
    rows.sort(key=lambda row: _URGENCY.index(row.state))  # stable: by name within each
    columns = [_column(name, names, rows, number) for number, name in enumerate(names)]
    totals = [row.score for row in rows if row.score.graded]
    points = [score.points for score in totals]
    return Overview(
        rows,
        columns,
        [look for row in rows for look in _looks(row)],
        _failures(rows, columns),
        _spread(totals),
        mean(points) if points else None,
        median(points) if points else None,
        sorted({(score.python, score.protection.level) for score in scores}),
    )


def step(points: int, max_points: int) -> int:
    """Where points stand on a scale from 0 to `STEPS`, which only full marks reach."""
    return STEPS if points >= max_points else max(0, points * STEPS // max_points)


def _row(score: Score, names: Sequence[tuple[str, str]], page: str | None) -> Row:
    results = {(e.topic, e.exercise): e for e in score.exercises}
    return Row(score, _state(score), page, [results.get(name) for name in names])


def _state(score: Score) -> State:
    if any(_tampered(check) for exercise in score.exercises for check in exercise.checks):
        return "tampered"
    if not score.graded:
        return "ungraded"
    return "nothing" if all(exercise.status == "missing" for exercise in score.exercises) else "graded"


def _tampered(check: CheckResult) -> bool:
    return check.status == "ungraded" and _TAMPERED in (check.message or "")


def _column(name: tuple[str, str], names: Sequence[tuple[str, str]], rows: Sequence[Row], number: int) -> Column:
    topic, exercise = name
    results = [result for row in rows if (result := row.cells[number]) is not None]
    twice = sum(other == exercise for _, other in names) > 1
    points = [result.points for result in results if result.status != "ungraded"]
    return Column(
        topic,
        exercise,
        f"{topic}/{exercise}" if twice else exercise,
        max(result.max_points for result in results),
        Counter(result.status for result in results),
        mean(points) if points else None,
    )


def _looks(row: Row) -> list[Look]:
    """Give a student's exercises without a verdict; a reason that several share stands once."""
    reasons: dict[str, list[str]] = {}
    for exercise in row.score.exercises:
        if exercise.status == "ungraded":
            said = [check.message for check in exercise.checks if check.status == "ungraded" and check.message]
            reason = said[0] if said else "no reason is known"
            reasons.setdefault(reason, []).append(f"{exercise.topic}/{exercise.exercise}")
    return [Look(row, exercises, reason) for reason, exercises in reasons.items()]


def _failures(rows: Sequence[Row], columns: Sequence[Column]) -> list[Failure]:
    found: dict[tuple[int, str], tuple[CheckResult, list[Row]]] = {}
    for row in rows:
        for number, result in enumerate(row.cells):
            for check in result.checks if result else ():
                if check.status == "failed":
                    found.setdefault((number, check.check), (check, []))[1].append(row)
    failures = [
        Failure(columns[number], check, failed, columns[number].students - columns[number].statuses.get("missing", 0))
        for (number, _), (check, failed) in found.items()
    ]
    return sorted(failures, key=lambda failure: -len(failure.rows))


def _spread(totals: Sequence[Score]) -> list[int]:
    counts = Counter(step(score.points, score.max_points) for score in totals)
    return [counts[number] for number in range(STEPS + 1)]
