"""The grading process: one warm pytest, all graders imported once, one submission after another.

Jobs come as JSON lines on standard input, results go as JSON lines to standard output; it ends with its input.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import traceback
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from forkjoin import language
from forkjoin.box import Box, BoxError
from forkjoin.box.choice import TooWeak, open_box
from forkjoin.box.trial import notes
from forkjoin.course import Course, Exercise
from forkjoin.errors import ForkjoinError
from forkjoin.grading import jsonreport, plugin
from forkjoin.grading.graders import Graders, ungraded
from forkjoin.language import gettext as _
from forkjoin.probe import linux
from forkjoin.score import ExerciseResult, Protection

_ARGUMENTS = (
    # The last one: pytest would list every folder above the graders' otherwise, /tmp among them.
    *("--rootdir", ".", "-c", os.devnull, "--noconftest", "--confcutdir", "."),
    *("--import-mode=importlib", "--capture=no", "-q"),
    *("-p", "no:cacheprovider", "-p", "pytest_jsonreport.plugin", *jsonreport.ARGUMENTS),
    *("-W", "error", "--continue-on-collection-errors", "--strict-markers"),
)


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

    def __init__(self, course: Course, box: Box, protection: Protection, channel: Channel) -> None:
        self._box, self._protection, self._channel = box, protection, channel
        self._catalogues = course.catalogues
        self._exercises = {(exercise.topic, exercise.name): exercise for exercise in course.exercises}

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> None:
        """Collect nothing yet: to import every grader takes longer than to grade one answer by one."""
        session.config.args = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Grade until there are no more jobs."""
        graders = Graders(session, self._box)
        if "files" not in self._protection.held:  # an answer may change a grader that was not read yet
            graders.collect(self._exercises.values())
        protection = asdict(self._protection)
        self._channel.send({"ready": True, "python": platform.python_version(), "protection": protection})
        for job in self._channel.jobs():
            language.use(job["language"], self._catalogues)
            for task in job["exercises"]:
                exercise = self._exercises[task["topic"], task["name"]]
                self._channel.send({"exercise": asdict(_graded(graders, exercise, task))})
            self._channel.send({"done": True})
        return True


def _graded(graders: Graders, exercise: Exercise, task: dict[str, Any]) -> ExerciseResult:
    try:
        return graders.grade(exercise, task)
    except Exception as error:  # noqa: BLE001 - one exercise's failure must not cost the others
        return ungraded(
            exercise,
            _("the kit itself failed: {error}").format(error=error) + f"\n{traceback.format_exc()[-2000:]}",
        )


def main() -> None:
    """Serve. Arguments: the root of the course, the level of protection required, and the strongest to try."""
    linux.set_dumpable(dumpable=False)
    course = Course(Path(sys.argv[1]))
    channel = Channel()
    hidden = [folder for folder in (course.graders, course.solutions) if folder is not None]
    try:
        opened, found = open_box(os.dup(0), hidden, sys.argv[2], sys.argv[3])
        with opened as box:
            protection = Protection(box.level.name, notes(found), found.held, found.open)
            os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
            os.chdir(course.graders)
            plugins = [plugin, Worker(course, box, protection, channel)]
            status = pytest.main([*_ARGUMENTS, str(course.graders)], plugins=plugins)
    except TooWeak as error:
        channel.send({"failed": str(error), "weak": True})
        status = 1
    except (ForkjoinError, BoxError) as error:
        channel.send({"failed": str(error)})
        status = 1
    sys.exit(int(status))


if __name__ == "__main__":
    main()
