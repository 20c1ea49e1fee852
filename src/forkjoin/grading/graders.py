"""The graders of one warm pytest session, and how one answer after another is put before them."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from forkjoin.box import Box
from forkjoin.course import Exercise
from forkjoin.grading import jsonreport, plugin
from forkjoin.grading.subject import Subject
from forkjoin.grading.verdict import Verdict
from forkjoin.language import gettext as _
from forkjoin.score import CheckResult, ExerciseResult


class Graders:
    """The tests of a session, by grader. A grader is collected when it is first asked for, and kept."""

    def __init__(self, session: pytest.Session, box: Box) -> None:
        self._session, self._box = session, box
        self._recorder = jsonreport.Recorder(session)
        self._collected: dict[Path, tuple[list[pytest.Item], str]] = {}

    def collect(self, exercises: Iterable[Exercise]) -> None:
        """Collect these graders now. Of one that cannot be used it is told when it is asked for."""
        for exercise in exercises:
            with suppress(Exception):
                self._collect(exercise.grader.resolve())

    def _collect(self, grader: Path) -> tuple[list[pytest.Item], str]:
        """The checks of a grader, and, if there are none, why not."""
        if grader not in self._collected:
            before, items = self._session.items, list[pytest.Item]()
            self._recorder.begin()
            try:
                self._session.perform_collect([str(grader)])
                items = self._session.items
            finally:  # pytest has only the last ones
                self._session.items = [*before, *items]
            errors = jsonreport.collection_errors(self._session).values()
            self._collected[grader] = items, next(iter(errors), "it has no check")
        return self._collected[grader]

    def grade(self, exercise: Exercise, task: dict[str, Any]) -> ExerciseResult:
        """Run the checks of an exercise on an answer: `{"file": path}`, or `{"problem": why there is none}`.

        `"helpers"`: the paths of the files that are to lie beside it, by name.
        With `"checks": names`, only these and what they need; with `"first_failure": true`, none after the first that
        is not passed; with a `"seed"`, under other random schedules.
        """
        checks, why = self._collect(exercise.grader.resolve())
        if not checks:
            return ungraded(
                exercise, _("the grader of {name} cannot be used: {why}").format(name=exercise.name, why=why)
            )
        if "problem" in task:
            return _not_readable(exercise, checks, task["problem"])
        checks = _wanted(checks, task.get("checks"))
        file, helpers = Path(task["file"]), task.get("helpers", {})
        subject = Subject(self._box, file, exercise.scenario, helpers, task.get("seed", 0))
        self._session.config.stash[plugin.BENCH] = plugin.Bench(exercise, subject)
        self._recorder.begin()
        tried = self._try(checks, first_failure=task.get("first_failure", False))
        return jsonreport.exercise_result(self._recorder.end(), exercise, tried)

    def _try(self, checks: list[pytest.Item], *, first_failure: bool) -> list[str]:
        """Run the checks; the names of those that were run."""
        verdicts, tried = self._session.config.stash[plugin.BENCH].verdicts, []
        for item, following in zip(checks, [*checks[1:], None], strict=True):
            name = plugin.check_name(item)
            tried.append(name)
            # Who may stop here leaves nothing set up for a next one.
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None if first_failure else following)
            if first_failure and (name not in verdicts or verdicts[name].status != "passed"):
                break
        return tried


def _wanted(checks: list[pytest.Item], names: Iterable[str] | None) -> list[pytest.Item]:
    """The checks of these names and what they need, in order; all without names."""
    if names is None:
        return checks
    wanted = {plugin.LOADS, *names}
    for item in reversed(checks):  # a check comes after those that it needs
        if plugin.check_name(item) in wanted:
            wanted.update(plugin.check_data(item)["needs"])
    return [item for item in checks if plugin.check_name(item) in wanted]


def ungraded(exercise: Exercise, why: str) -> ExerciseResult:
    """The result when no check could say anything: the kit's own fault."""
    check = CheckResult(plugin.LOADS, _("it could be graded"), "ungraded", 0, exercise.points, message=why)
    return jsonreport.summed(exercise, [check])


def _not_readable(exercise: Exercise, checks: list[pytest.Item], problem: str) -> ExerciseResult:
    """The result of a file that cannot be read at all: the first check says why, the others were not tried."""
    results = []
    for number, item in enumerate(checks):
        verdict = (
            Verdict("skipped", _("not tried, because the file cannot be read"))
            if number
            else Verdict("failed", problem)
        )
        results.append(jsonreport.check_result(plugin.check_data(item), verdict, exercise))
    return jsonreport.summed(exercise, results)
