from __future__ import annotations

import csv
import io
import json

import pytest

from forkjoin.report.as_csv import grades_csv
from forkjoin.report.as_json import score_json, scores_json
from forkjoin.score import Score
from tests.support.scores import check, exercise, score

COLUMNS = [("2-queues", "sentinel"), ("2-queues", "joinable")]


def rows(*scores: Score) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(grades_csv(scores, COLUMNS), newline="")))


def test_the_keys_of_a_score() -> None:
    data = json.loads(score_json(score(exercise("sentinel", check()))))
    assert list(data)[:6] == ["schema", "student", "points", "max_points", "python", "protection"]
    assert data["schema"] == "forkjoin/score/v1"
    assert data["protection"]["level"] == "rl"
    assert set(data["exercises"][0]) == {"exercise", "topic", "status", "points", "max_points", "checks"}
    keys = {"check", "title", "status", "points", "max_points", "visibility", "message", "help", "expected", "actual"}
    assert set(data["exercises"][0]["checks"][0]) >= keys | {"trace"}


def test_a_score_can_be_read_back() -> None:
    one = score(exercise("sentinel", check("failed", trace=[{"thread": "A", "line": 3}], file="a.py", line=3)))
    assert Score.from_json(json.loads(score_json(one))) == one


def test_a_class() -> None:
    data = json.loads(scores_json([score(student="bob"), score(student="ada")]))
    assert data["schema"] == "forkjoin/scores/v1"
    assert [student["student"] for student in data["students"]] == ["bob", "ada"]


def test_other_letters_stay_as_they_are() -> None:
    assert "陈明" in score_json(score(student="陈明"))


def test_points_of_each_exercise() -> None:
    (row,) = rows(score(exercise("sentinel", check()), exercise("joinable", status="missing")))
    expected = {"student": "ada", "points": "5", "max_points": "40", "sentinel": "5", "joinable": "0"}
    assert row == {**expected, "status": "graded"}


def test_no_verdict_is_not_zero_points() -> None:
    (row,) = rows(score(exercise("sentinel", check()), exercise("joinable", check("ungraded"), status="ungraded")))
    expected = {"student": "ada", "points": "", "max_points": "40", "sentinel": "5", "joinable": "ungraded"}
    assert row == {**expected, "status": "ungraded"}


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_a_name_is_no_formula(sign: str) -> None:
    (row,) = rows(score(student=f"{sign}HYPERLINK(1)"))
    assert row["student"] == f"'{sign}HYPERLINK(1)"


@pytest.mark.parametrize("name", ["O'Neill, P.", 'say "hi"', "two\nlines", "陈明"])
def test_odd_names_come_back(name: str) -> None:
    (row,) = rows(score(student=name))
    assert row["student"] == name


def test_exercises_of_one_name_get_their_topics() -> None:
    text = grades_csv([], [("1-a", "same"), ("2-b", "same"), ("2-b", "other")])
    assert text == "student,points,max_points,1-a/same,2-b/same,other,status\r\n"
