from __future__ import annotations

from forkjoin.report.sheet import Page
from forkjoin.report.summary import class_text
from tests.support.scores import check, exercise, score

CLASS = [
    score(exercise("sentinel", check()), exercise("joinable", check()), student="ada"),
    score(exercise("sentinel", check("failed")), exercise("joinable", status="missing"), student="bob"),
    score(
        exercise("sentinel", check("ungraded", message="it died"), status="ungraded"),
        exercise("joinable", check("ungraded", message="it died"), status="ungraded"),
        student="eve\x1b[2J",
    ),
]


def test_a_row_for_each_student() -> None:
    lines = class_text(CLASS, Page(100)).splitlines()
    assert lines[0].split() == ["student", "points", "sentinel", "joinable", "result"]
    assert lines[1].split() == ["ada", "10/40", "5", "5", "all", "passed"]
    assert lines[2].split() == ["bob", "0/40", "0", "-", "0", "of", "2", "passed"]
    assert lines[3].split() == ["eve\\x1b[2J", "0/40", "?", "?", "not", "graded", "in", "full"]
    assert lines[4] == "(-: not handed in, ?: no verdict)"
    assert lines[-2:] == ["2 students graded, 1 not in full", "Python 3.11.7, protection: rl"]


def test_a_reason_stands_once_for_each_student() -> None:
    text = class_text(CLASS, Page(100))
    assert text.count("it died") == 1
    assert "eve\\x1b[2J: no verdict on 2-queues/sentinel, 2-queues/joinable\n  it died" in text


def test_narrow_terminals_get_the_totals_only() -> None:
    lines = class_text(CLASS, Page(50)).splitlines()
    assert lines[0].split() == ["student", "points", "result"]
    assert lines[1].split() == ["ada", "10/40", "all", "passed"]


def test_no_students() -> None:
    assert class_text([], Page()).endswith("0 students graded\n")


def test_a_very_large_class_has_no_table() -> None:
    text = class_text([*CLASS, *[CLASS[0]] * 500], Page(100))
    assert "ada" not in text
    assert "eve\\x1b[2J: no verdict on" in text
    assert "502 students graded, 1 not in full" in text
