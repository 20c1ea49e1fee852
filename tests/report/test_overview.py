from __future__ import annotations

from typing import get_args

import pytest

from forkjoin.policy.marks import ExerciseMark, Mark
from forkjoin.report.overview import STEPS, State, overview, step
from forkjoin.score import Score
from tests.support.classes import make_class
from tests.support.scores import check, exercise, score

TAMPERED = check("ungraded", message="two results", tampered=True)
FAULT = check("ungraded", message="the grading process ended")


def tampered(student: str) -> Score:
    return score(exercise("sentinel", TAMPERED, status="ungraded"), exercise("adder", check()), student=student)


def test_who_needs_a_look_comes_first() -> None:
    scores = [
        score(exercise("sentinel", check()), student="ada"),
        score(exercise("sentinel", status="missing"), student="bob"),
        score(exercise("sentinel", FAULT, status="ungraded"), student="cyd"),
        tampered("dan"),
    ]
    view = overview(scores, {})
    assert [(row.score.student, row.state) for row in view.rows] == [
        ("dan", "tampered"),
        ("cyd", "ungraded"),
        ("bob", "nothing"),
        ("ada", "graded"),
    ]
    assert [(look.row.score.student, look.exercises, look.reason) for look in view.looks] == [
        ("dan", ["2-queues/sentinel"], TAMPERED.message),
        ("cyd", ["2-queues/sentinel"], FAULT.message),
    ]


def test_who_tampers_and_is_excused_is_seen_all_the_same() -> None:
    excused = [ExerciseMark(f"2-queues/{name}", "excused", 0, 20, None, 1) for name in ("sentinel", "adder")]
    view = overview([tampered("dan")], {}, (), {"dan": Mark("dan", "excused", None, 0, None, excused)})
    (row,) = view.rows
    assert (row.state, [one.exercise for one in row.score.exercises]) == ("tampered", ["sentinel"])


def test_who_is_excused_counts_nowhere() -> None:
    scores = [
        score(exercise("sentinel", check()), exercise("adder", check("failed")), student="ada"),
        score(exercise("sentinel", check("failed")), exercise("adder", check("failed")), student="bob"),
    ]
    part = Mark("bob", "graded", 0, 20, 0, [ExerciseMark("2-queues/sentinel", "excused", 0, 20, None, 1)])
    view = overview(scores, {}, (), {"bob": part})
    sentinel = next(column for column in view.columns if column.exercise == "sentinel")
    assert (sentinel.students, sentinel.average) == (1, 5)
    assert [(row.score.points, row.score.max_points, row.state) for row in view.rows] == [
        (5, 40, "graded"),
        (0, 20, "graded"),
    ]
    assert [[row.score.student for row in failure.rows] for failure in view.failures] == [["ada", "bob"]]


def test_who_is_missing_handed_in_nothing_of_what_was_asked() -> None:
    view = overview([score(exercise("sentinel", check()), student="ada")], {}, ["zoe", "ada"])
    assert [(row.score.student, row.state) for row in view.rows] == [("zoe", "nothing"), ("ada", "graded")]
    assert (view.mean, dict(view.columns[0].statuses)) == (2.5, {"passed": 1, "missing": 1})
    assert view.environments == [("3.11.7", "rl")]


def test_without_a_verdict_nobody_counts() -> None:
    view = overview([tampered("dan"), score(exercise("sentinel", check()), student="ada")], {})
    assert (view.mean, view.median, sum(view.spread)) == (5, 5, 1)
    sentinel = next(column for column in view.columns if column.exercise == "sentinel")
    assert (sentinel.average, dict(sentinel.statuses)) == (5, {"ungraded": 1, "passed": 1})


def test_nobody_was_graded() -> None:
    view = overview([tampered("dan")], {})
    assert (view.mean, view.median, sum(view.spread)) == (None, None, 0)


def test_what_failed_most_often() -> None:
    wrong = [check("failed", check="a", title="A"), check("failed", check="b", title="B")]
    scores = [
        score(exercise("sentinel", *wrong), student="ada"),
        score(exercise("sentinel", wrong[1]), student="bob"),
        score(exercise("sentinel", status="missing"), student="cyd"),
    ]
    failures = overview(scores, {}).failures
    assert [(one.check.title, [row.score.student for row in one.rows], one.handed_in) for one in failures] == [
        ("B", ["ada", "bob"], 2),
        ("A", ["ada"], 2),
    ]


def test_students_graded_on_different_exercises() -> None:
    scores = [score(exercise("sentinel", check()), student="ada"), score(exercise("adder", check()), student="bob")]
    view = overview(scores, {})
    assert [column.exercise for column in view.columns] == ["adder", "sentinel"]
    assert [[cell is None for cell in row.cells] for row in view.rows] == [[True, False], [False, True]]


@pytest.mark.parametrize(
    "points, most, expected",
    [(0, 20, 0), (1, 20, 0), (2, 20, 1), (19, 20, 9), (20, 20, STEPS), (0, 0, STEPS), (-1, 9, 0)],
)
def test_only_full_marks_reach_the_last_step(points: int, most: int, expected: int) -> None:
    assert step(points, most) == expected


def test_the_numbers_of_a_class_add_up() -> None:
    scores = make_class()
    view = overview(scores, {})
    assert len(view.rows) == len(scores) == sum(view.count(state) for state in get_args(State))
    assert all(column.students == len(scores) for column in view.columns)
    assert sum(view.spread) == sum(one.graded for one in scores)
