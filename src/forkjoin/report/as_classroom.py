"""A score as GitHub Classroom's reporter reads it (`autograding-grading-reporter`), and its notices.

That reporter has had two ways to add up: the points of the tests, and passed tests ÷ tests x points. Both come to the
same only when all tests weigh alike: so a check of three points is three tests of one point each (or fewer, where all
checks have a divisor in common).
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from functools import reduce
from math import gcd
from typing import Any

from forkjoin.report.printable import one_line, shortened
from forkjoin.report.steps import facts_text
from forkjoin.score import CheckResult, ExerciseResult, Score

_LONGEST = 2000
# Bytes of JSON: Linux takes no variable longer than 128 kB, and base64 makes four bytes of three.
_MOST_RESULT = 96_000


def classroom_json(score: Score) -> str:
    """Write what the reporter reads; only ASCII, and no `#`, so that it is no command where it is printed."""
    return json.dumps(_data(score, _LONGEST), indent=1, allow_nan=False).replace("#", "\\u0023") + "\n"


def classroom_result(score: Score) -> str | None:
    """Write the same in base64, as one step of a workflow hands it to the next; with shorter messages if need be.

    None when it is longer than a variable may be even so.
    """
    texts = (json.dumps(_data(score, longest), separators=(",", ":")) for longest in (_LONGEST, 300, 80, 0))
    fitting = next((text for text in texts if len(text) <= _MOST_RESULT), None)
    return None if fitting is None else b64encode(fitting.encode()).decode()


def _data(score: Score, longest: int) -> dict[str, Any]:
    status = "error" if not score.graded else "pass" if score.passed else "fail"
    tests = [test for exercise in score.exercises for test in _tests(exercise, _weight(score))]
    short = [{**test, "message": test["message"][:longest]} for test in tests]
    return {"version": 1, "status": status, "max_score": score.max_points, "tests": short}


def classroom_notices(score: Score) -> str:
    """Write the reporter's two notices; none without a verdict, since no verdict is not 0 points."""
    if not score.graded:
        return (
            "::warning title=Autograding incomplete::Some answer could not be graded: there are no points to report.\n"
        )
    report = json.dumps({"totalPoints": score.points, "maxPoints": score.max_points}, separators=(",", ":"))
    complete = f"Points {score.points}/{score.max_points}"
    return f"::notice title=Autograding complete::{complete}\n::notice title=Autograding report::{report}\n"


def _weight(score: Score) -> int:
    """Give the points that one test stands for: as many as divide the points of every check."""
    checks = [check for exercise in score.exercises for check in exercise.checks]
    points = [value for check in checks for value in (check.points, check.max_points)]
    points += [exercise.max_points for exercise in score.exercises if not exercise.checks]
    return reduce(gcd, points, 0) or 1


def _tests(exercise: ExerciseResult, weight: int) -> Iterator[dict[str, Any]]:
    name = f"{exercise.topic}/{exercise.exercise}"
    if not exercise.checks:
        ungraded = exercise.status == "ungraded"
        said = f"{name}.py {'could not be graded' if ungraded else 'was not handed in'}"
        count = exercise.max_points // weight
        for number in range(count):
            yield _test(name, number, count, ("error" if ungraded else "fail", 0), said)
    for check in exercise.checks:
        yield from _of_check(name, check, weight)


def _of_check(name: str, check: CheckResult, weight: int) -> Iterator[dict[str, Any]]:
    """A check without points weighs nothing in either sum: it is left out."""
    count, passed = check.max_points // weight, check.points // weight
    lost = "error" if check.status == "ungraded" else "fail"
    for number in range(count):
        verdict = ("pass", weight) if number < passed else (lost, 0)
        said = _message(check) if number == passed else ""
        yield _test(f"{name}: {one_line(check.title)}", number, count, verdict, said)


def _test(name: str, number: int, count: int, verdict: tuple[str, int], message: str) -> dict[str, Any]:
    """Write every key that the reporter looks at: it fails where one is missing."""
    part = f" ({number + 1} of {count})" if count > 1 else ""
    status, score = verdict
    facts = {"message": message, "test_code": "", "filename": "", "line_no": 0, "duration": 0}
    return {"name": name + part, "status": status, "score": score, **facts}


def _message(check: CheckResult) -> str:
    if check.status == "passed":
        return ""
    if check.visibility != "visible":
        return "A hidden check."
    return shortened(facts_text(check, trace=False))
