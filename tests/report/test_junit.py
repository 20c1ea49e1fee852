"""JUnit XML, read back by a reader that others use."""

from __future__ import annotations

from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from forkjoin.report.as_junit import score_junit
from forkjoin.score import ExerciseResult, Score
from tests.support.scores import check, exercise, score

NASTY = "a\x00b\x1b[31m ]]> <&\"' \ufffe \udc80 \U0001ffff 陈 \n\n::error::no"


def read(one: Score) -> list[TestSuite]:
    text = score_junit(one, lambda file: f"exercises/{file}")
    return list(JUnitXml.fromstring(text.encode("utf-8")))


def cases(*exercises: ExerciseResult) -> list[TestCase]:
    return [case for suite in read(score(*exercises)) for case in suite]


def test_a_suite_for_each_exercise_and_a_case_for_each_check() -> None:
    failed = check("failed", title="No item is lost", message="One is lost.\nReally.", actual="[]", line=31)
    suites = read(
        score(exercise("sentinel", check(title="It imports"), failed, check("skipped")), exercise("joinable"))
    )
    assert [(s.name, s.tests, s.failures, s.errors, s.skipped) for s in suites] == [
        ("2-queues/sentinel", 3, 1, 0, 1),
        ("2-queues/joinable", 1, 0, 1, 0),
    ]
    properties = {element.get("name"): element.get("value") for element in suites[0]._elem.iter("property")}
    assert properties == {"status": "failed", "points": "5", "max_points": "20"}
    one, other, _ = suites[0]
    assert (one.name, one.classname, one.is_passed) == ("It imports", "2-queues/sentinel", True)
    assert (other._elem.get("file"), other._elem.get("line")) == ("exercises/2-queues/sentinel.py", "31")
    (failure,) = other.result
    assert isinstance(failure, Failure)
    assert failure.message == "One is lost."
    assert failure.text == "exercises/2-queues/sentinel.py:31\nOne is lost.\nReally.\ngot: []"


def test_the_sums_of_all() -> None:
    text = score_junit(score(exercise("a", check(), check("failed")), exercise("b", check("ungraded"))))
    whole = JUnitXml.fromstring(text)
    assert (whole.tests, whole.failures, whole.errors, whole.skipped) == (3, 1, 1, 0)


def test_no_verdict_is_an_error_and_no_failure() -> None:
    (case,) = cases(exercise("sentinel", check("ungraded", message="the kit failed"), status="ungraded"))
    assert isinstance(case.result[0], Error)


def test_skipped_checks() -> None:
    (case,) = cases(exercise("sentinel", check("skipped", message="not tried")))
    assert isinstance(case.result[0], Skipped)
    assert case.result[0].message == "not tried"


def test_a_missing_file_is_a_failure() -> None:
    (case,) = cases(exercise("sentinel", status="missing"))
    assert isinstance(case.result[0], Failure)
    assert case.result[0].message == "exercises/2-queues/sentinel.py is not there"


def test_the_trace_is_there_to_read() -> None:
    trace = [{"thread": "Thread 1", "action": "read", "object": "n", "value": "0", "line": 3}]
    (case,) = cases(exercise("sentinel", check("failed", trace=trace)))
    assert "line 3: read n → 0" in case.result[0].text


def test_a_hidden_check_shows_no_more_than_its_title() -> None:
    secrets = {"message": "secret", "expected": "secret", "actual": "secret", "help": "secret", "line": 4711}
    text = score_junit(score(exercise("sentinel", check("failed", title="Hidden", visibility="hidden", **secrets))))
    assert "Hidden" in text
    assert "secret" not in text
    assert "4711" not in text


def test_what_a_student_wrote_cannot_break_the_file() -> None:
    nasty = check("failed", title=NASTY, message=NASTY, expected=NASTY, actual=NASTY, trace=[{"thread": NASTY}])
    (case,) = cases(exercise("sentinel", nasty))
    assert "a\\x00b\\x1b[31m ]]> <&\"'" in case.name
    assert "::error::no" in case.result[0].text
