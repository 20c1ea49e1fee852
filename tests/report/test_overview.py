from __future__ import annotations

from types import SimpleNamespace
from typing import Any, get_args

import pytest

from forkjoin.grading import endings
from forkjoin.report.overview import STEPS, State, overview, step
from forkjoin.score import Score
from tests.support.classes import make_class
from tests.support.scores import check, exercise, score

TAMPERED = check("ungraded", message="could not be graded: the probe was tampered with (two results)")
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


def test_the_words_for_tampering_are_those_that_grading_uses() -> None:
    ended: Any = SimpleNamespace(evidence=SimpleNamespace(reason="two results"))
    said = check("ungraded", message=str(endings._HANDLERS["tampered"](ended)))
    assert overview([score(exercise("sentinel", said, status="ungraded"))], {}).rows[0].state == "tampered"


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
