"""pytest-json-report, behind one module: one report for each exercise of a session that grades many.

Its traps: it keeps one report a session, so it is begun anew for each exercise; an import error of a grader shows only
among the collectors; a report counts only when every check that was to run is in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from forkjoin.course import Exercise
from forkjoin.grading.verdict import Verdict
from forkjoin.score import CheckResult, ExerciseResult, ExerciseStatus

ARGUMENTS = ("--json-report", "--json-report-file=none")


class Recorder:
    """Begins and ends reports within one session."""

    def __init__(self, session: pytest.Session) -> None:
        self._session = session
        self._plugin: Any = session.config._json_report  # type: ignore[attr-defined]  # noqa: SLF001 - its only handle

    def begin(self) -> None:
        """Forget what was reported before."""
        type(self._plugin).__init__(self._plugin, self._session.config)
        self._plugin.pytest_sessionstart(self._session)

    def end(self) -> dict[str, Any]:
        """The report of what has run since `begin`."""
        self._plugin.pytest_sessionfinish(self._session)
        report: dict[str, Any] = self._plugin.report
        return report


def collection_errors(session: pytest.Session) -> dict[str, str]:
    """Grader's path -> why it could not be imported, from the report so far."""
    collectors = session.config._json_report._json_collectors  # type: ignore[attr-defined]  # noqa: SLF001 - as above
    return {c["nodeid"]: str(c.get("longrepr", "")) for c in collectors if c["outcome"] == "failed"}


def exercise_result(report: dict[str, Any], exercise: Exercise, checks: Iterable[str]) -> ExerciseResult:
    """Make the result of one exercise. A check that is not in the report is ungraded, never passed."""
    found = {}
    for test in report.get("tests", []):
        data = test.get("metadata", {})
        if "verdict" in data:
            found[data["check"]["name"]] = check_result(data["check"], Verdict(**data["verdict"]), exercise)
    return summed(exercise, [found.get(check) or CheckResult(check, check, "ungraded", 0, 0) for check in checks])


def summed(exercise: Exercise, results: list[CheckResult]) -> ExerciseResult:
    """Add up the checks: passed when every one is, ungraded when any has no verdict."""
    statuses = {result.status for result in results}
    status: ExerciseStatus = "passed" if statuses == {"passed"} else "failed"
    if "ungraded" in statuses or not results:
        status = "ungraded"
    points = sum(result.points for result in results)
    return ExerciseResult(exercise.name, exercise.topic, status, points, sum(r.max_points for r in results), results)


def check_result(mark: dict[str, Any], verdict: Verdict, exercise: Exercise) -> CheckResult:
    """The result of one check, from its mark and what it said."""
    return CheckResult(
        check=mark["name"],
        title=mark["title"],
        status=verdict.status,
        points=mark["points"] if verdict.status == "passed" else 0,
        max_points=mark["points"],
        visibility=mark["visibility"],
        message=verdict.message,
        help=verdict.help,
        expected=verdict.expected,
        actual=verdict.actual,
        trace=verdict.trace,
        waits=verdict.waits,
        file=exercise.file,
        line=verdict.line,
        tampered=verdict.tampered,
    )
