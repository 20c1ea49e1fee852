"""The facts of a class that its report shows: who needs a look, how the points spread, what went wrong most often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import mean, median
from typing import Literal

from forkjoin.batch.records import name_of
from forkjoin.policy.marks import Mark
from forkjoin.score import CheckResult, ExerciseResult, Protection, Score

# A heat map with more steps than this cannot be told apart; the last is for full marks alone.
STEPS = 10

State = Literal["tampered", "ungraded", "nothing", "graded", "excused"]
# The order in which a teacher wants to see them.
_URGENCY: tuple[State, ...] = ("tampered", "ungraded", "nothing", "graded", "excused")


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
    def name(self) -> str:
        """The exercise, as policies call it."""
        return f"{self.topic}/{self.exercise}"

    @property
    def students(self) -> int:
        """How many students' scores have the exercise."""
        return sum(self.statuses.values())


@dataclass(frozen=True)
class Row:
    """One student. `score`: without the exercises, by name, that the student is `excused` from.

    `cells`: a result for each column, None where the score has none. `page`: a link, or None.
    """

    score: Score
    state: State
    page: str | None
    cells: list[ExerciseResult | None]
    excused: Collection[str] = ()


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


def overview(
    scores: Sequence[Score],
    pages: Mapping[str, str],
    missing: Iterable[str] = (),
    marks: Mapping[str, Mark] | None = None,
) -> Overview:
    """Collect the facts.

    `pages`: the link to each student's page, where there is one. `missing`: who is on the roster and not in `scores`.
    `marks`, by student: they say who is excused from what; that counts nowhere.
    """
    excused = {student: _excused(mark) for student, mark in (marks or {}).items()}
    everybody = [*scores, *_absent(scores, missing)]
    kept = [_without(score, excused.get(score.student, frozenset())) for score in everybody]
    names = sorted({(e.topic, e.exercise) for score in kept for e in score.exercises})  # the course's order
    rows = [_row(one, names, pages.get(one.student), excused.get(one.student, frozenset())) for one in kept]
    rows.sort(key=lambda row: (_URGENCY.index(row.state), row.score.student))
    columns = [_column(name, names, rows, number) for number, name in enumerate(names)]
    totals = [row.score for row in rows if row.state in {"nothing", "graded"} and row.score.graded]
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


def _excused(mark: Mark) -> frozenset[str]:
    return frozenset(each.exercise for each in mark.exercises if each.status == "excused")


def _absent(scores: Sequence[Score], missing: Iterable[str]) -> list[Score]:
    """Give those who handed in nothing a score: they were asked for what the others were asked for."""
    asked = {name_of(each): each for score in scores for each in score.exercises}
    results = [replace(each, status="missing", points=0, checks=[]) for each in asked.values()]
    known = {score.student for score in scores}
    return [Score.of(student, "", Protection("", []), results) for student in missing if student not in known]


def _without(score: Score, excused: Collection[str]) -> Score:
    """Leave out what does not count, unless it was tampered with: that is to be seen all the same."""
    if not excused:
        return score
    kept = [e for e in score.exercises if name_of(e) not in excused or any(check.tampered for check in e.checks)]
    return Score.of(score.student, score.python, score.protection, kept)


def step(points: int, max_points: int) -> int:
    """Where points stand on a scale from 0 to `STEPS`, which only full marks reach."""
    return STEPS if points >= max_points else max(0, points * STEPS // max_points)


def _row(score: Score, names: Sequence[tuple[str, str]], page: str | None, excused: Collection[str]) -> Row:
    results = {(e.topic, e.exercise): e for e in score.exercises}
    return Row(score, _state(score, excused), page, [results.get(name) for name in names], excused)


def _state(score: Score, excused: Collection[str]) -> State:
    if score.tampered:
        return "tampered"
    if not score.graded:
        return "ungraded"
    if excused and not score.exercises:
        return "excused"
    return "nothing" if all(exercise.status == "missing" for exercise in score.exercises) else "graded"


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
