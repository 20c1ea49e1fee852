"""The grading process: one warm pytest, all graders imported once, one submission after another.

Jobs come as JSON lines on standard input, results go as JSON lines to standard output; the end of standard input ends it.
"""

from __future__ import annotations

import json
import os
import platform
import select
import sys
import traceback
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from forkjoin.box import Box
from forkjoin.course import Course, Exercise
from forkjoin.errors import ForkjoinError
from forkjoin.grading import jsonreport, plugin
from forkjoin.grading.subject import Subject
from forkjoin.grading.verdict import Verdict
from forkjoin.probe import linux
from forkjoin.score import CheckResult, ExerciseResult, Protection

_ARGUMENTS = (
    *("--rootdir", ".", "-c", os.devnull, "--noconftest", "--import-mode=importlib", "--capture=no", "-q"),
    *("-p", "no:cacheprovider", "-p", "pytest_jsonreport.plugin", *jsonreport.ARGUMENTS),
    *("-W", "error", "--continue-on-collection-errors", "--strict-markers"),
)


class Worker:
    """Pytest's loop over tests, turned into a loop over submissions."""

    def __init__(self, course: Course, box: Box, channel: Channel) -> None:
        self._course, self._box, self._channel = course, box, channel
        self._exercises = {(exercise.topic, exercise.name): exercise for exercise in course.exercises}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Grade until there are no more jobs."""
        errors = jsonreport.collection_errors(session)
        recorder = jsonreport.Recorder(session)
        items = _by_grader(session.items)
        self._channel.send(
            {"ready": True, "python": platform.python_version(), "protection": asdict(Protection("rl", []))}
        )
        for job in self._channel.jobs():
            for task in job["exercises"]:
                exercise = self._exercises[task["topic"], task["name"]]
                try:
                    result = self._grade(recorder, exercise, items, errors, task, session.config)
                except Exception as error:  # noqa: BLE001 - one exercise's failure must not cost the others
                    result = _ungraded(exercise, f"the kit itself failed: {error}\n{traceback.format_exc()[-2000:]}")
                self._channel.send({"exercise": asdict(result)})
            self._channel.send({"done": True})
        return True

    def _grade(
        self,
        recorder: jsonreport.Recorder,
        exercise: Exercise,
        items: dict[Path, list[pytest.Item]],
        errors: dict[str, str],
        task: dict[str, Any],
        config: pytest.Config,
    ) -> ExerciseResult:
        checks = items.get(exercise.grader.resolve(), [])
        if not checks:
            why = next((text for name, text in errors.items() if exercise.grader.name in name), "it has no check")
            return _ungraded(exercise, f"the grader of {exercise.name} cannot be used: {why}")
        bench = config.stash[plugin.BENCH] = plugin.Bench(exercise)
        if task.get("problem"):
            return _not_readable(exercise, checks, task["problem"])
        bench.subject = Subject(self._box, Path(task["file"]), exercise.scenario)
        recorder.begin()
        for item, following in zip(checks, [*checks[1:], None]):
            config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        names = [plugin.check_name(item) for item in checks]
        return jsonreport.exercise_result(recorder.end(), exercise.topic, exercise.name, names, exercise.file)


def _by_grader(items: list[pytest.Item]) -> dict[Path, list[pytest.Item]]:
    found: dict[Path, list[pytest.Item]] = {}
    for item in items:
        found.setdefault(item.path.resolve(), []).append(item)
    return found


def _ungraded(exercise: Exercise, why: str) -> ExerciseResult:
    check = CheckResult(plugin.LOADS, "it could be graded", "ungraded", 0, exercise.points, message=why)
    return jsonreport.summed(exercise.topic, exercise.name, [check])


def _not_readable(exercise: Exercise, checks: list[pytest.Item], problem: str) -> ExerciseResult:
    """The result of a file that cannot be read at all: the first check says why, the others were not tried."""
    verdicts = [Verdict("failed", problem)] + [Verdict("skipped", "not tried")] * (len(checks) - 1)
    marks = [{**mark.kwargs, "name": plugin.check_name(i)} for i in checks if (mark := i.get_closest_marker("check"))]
    results = [jsonreport.check_result(mark, verdict, exercise.file) for mark, verdict in zip(marks, verdicts)]
    return jsonreport.summed(exercise.topic, exercise.name, results)


class Channel:
    """JSON lines: jobs in, results out. Nothing else of this process may write there."""

    def __init__(self) -> None:
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8")
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.close(null)

    def send(self, message: dict[str, Any]) -> None:
        """One line."""
        self._out.write(json.dumps(message) + "\n")
        self._out.flush()

    @staticmethod
    def jobs() -> Iterator[dict[str, Any]]:
        """Until whoever sends them has gone."""
        for line in sys.stdin:
            yield json.loads(line)

    @staticmethod
    def caller_gone(lifeline: int) -> bool:
        """Whether nobody waits for our results any more."""
        return bool(select.select([lifeline], [], [], 0)[0])


def main() -> None:
    """Serve. Argument: the root of the course."""
    linux.set_dumpable(False)
    course = Course(Path(sys.argv[1]))
    channel = Channel()
    try:
        with Box(lifeline=os.dup(0)) as box:
            os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
            os.chdir(course.graders)
            worker = Worker(course, box, channel)
            status = pytest.main([*_ARGUMENTS, str(course.graders)], plugins=[plugin, worker])
    except ForkjoinError as error:
        channel.send({"failed": str(error)})
        status = 1
    sys.exit(int(status))


if __name__ == "__main__":
    main()
