"""The grading process at work: one warm pytest, all graders imported once, one submission after another.

Jobs come as JSON lines on standard input, results go as JSON lines to standard output; it ends with its input.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any

import pytest

from forkjoin import language
from forkjoin.box import Box, BoxError
from forkjoin.box.choice import TooWeak
from forkjoin.box.trial import Found, notes
from forkjoin.course import Course, Exercise
from forkjoin.errors import ForkjoinError
from forkjoin.grading import jsonreport, plugin
from forkjoin.grading.graders import Graders, ungraded
from forkjoin.language import gettext as _
from forkjoin.score import ExerciseResult, Protection

_ARGUMENTS = (
    # The last one: pytest would list every folder above the graders' otherwise, /tmp among them.
    *("--rootdir", ".", "-c", os.devnull, "--noconftest", "--confcutdir", "."),
    *("--import-mode=importlib", "--capture=no", "-q"),
    *("-p", "no:cacheprovider", "-p", "pytest_jsonreport.plugin", *jsonreport.ARGUMENTS),
    *("-W", "error", "--continue-on-collection-errors", "--strict-markers"),
)

Opening = Callable[[], "tuple[Box, Found]"]
"""Waits until the box is open, and gives it with what was found of it. Raises one of _REFUSALS."""
_REFUSALS = (TooWeak, BoxError, ForkjoinError)


class Channel:
    """JSON lines: jobs in, results out. Nothing else of this process can write there."""

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


class Worker:
    """A pytest plugin that turns the session's loop over tests into a loop over submissions."""

    def __init__(self, course: Course, opening: Opening, channel: Channel) -> None:
        self._opening, self._channel = opening, channel
        self._catalogues = course.catalogues
        self._exercises = {(exercise.topic, exercise.name): exercise for exercise in course.exercises}

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> None:
        """Collect nothing yet: to import every grader takes longer than to grade one answer by one."""
        session.config.args = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Grade until there are no more jobs."""
        try:
            box, found = self._opening()
        except _REFUSALS as error:  # here, for pytest would make a failure of its own of it
            self._channel.send(_refusal(error))
        else:
            self._serve(Graders(session, box), Protection(box.level.name, notes(found), found.held, found.open))
        return True

    def _serve(self, graders: Graders, protection: Protection) -> None:
        if "files" not in protection.held:  # an answer may change a grader that was not read yet
            graders.collect(self._exercises.values())
        ready = {"ready": True, "python": platform.python_version(), "protection": asdict(protection)}
        self._channel.send(ready)
        for job in self._channel.jobs():
            language.use(job["language"], self._catalogues)
            for task in job["exercises"]:
                exercise = self._exercises[task["topic"], task["name"]]
                self._channel.send({"exercise": asdict(_graded(graders, exercise, task))})
            self._channel.send({"done": True})


def _graded(graders: Graders, exercise: Exercise, task: dict[str, Any]) -> ExerciseResult:
    try:
        return graders.grade(exercise, task)
    except Exception as error:  # noqa: BLE001 - one exercise's failure must not cost the others
        return ungraded(
            exercise,
            _("the kit itself failed: {error}").format(error=error) + f"\n{traceback.format_exc()[-2000:]}",
        )


def serve(course: Course, opening: Opening) -> None:
    """Grade what comes, in the folder of the graders, until nothing more comes; or say why that cannot be done."""
    channel = Channel()
    try:
        worker = Worker(course, opening, channel)
    except ForkjoinError as error:
        channel.send(_refusal(error))
    else:
        pytest.main([*_ARGUMENTS, str(course.graders)], plugins=[plugin, worker])


def _refusal(error: Exception) -> dict[str, Any]:
    return {"failed": str(error), "weak": isinstance(error, TooWeak)}
