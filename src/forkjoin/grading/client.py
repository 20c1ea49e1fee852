"""The caller's side of the grading process: starts it, sends it submissions, ends it. Imports no pytest."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import Any

from forkjoin.box.levels import NAMES
from forkjoin.course import Course, Exercise
from forkjoin.errors import GradingError, ProtectionError
from forkjoin.intake import NoAnswer, Submission, answer_file, helper_files
from forkjoin.language import current
from forkjoin.language import gettext as _
from forkjoin.programs import environment, program
from forkjoin.score import ExerciseResult, Protection, Score, exercise_result

Progress = Callable[[ExerciseResult], None]


@dataclass(frozen=True)
class Extent:
    """What of a grader is run, for authors, who ask whether a wrong answer fails the check made for it.

    With `checks`, only those of these names and what they need; with `first_failure`, none after the first that is not
    passed. Another `seed` makes other random schedules than students get, who have 0.
    """

    checks: tuple[str, ...] | None = None
    first_failure: bool = False
    seed: int = 0


_ALL = Extent()


class GradingProcess:
    """One warm grading process. Not for several threads at once, but `close` may be called from any.

    `require`: the weakest level of protection that will do; `strongest`: the strongest to try, for tests and
    measurements. What is found is `protection`.
    Raises ProtectionError when the level of protection that is required cannot be had, GradingError when the process
    does not start.
    """

    def __init__(self, course: Course, require: str | None = None, strongest: str = NAMES[0]) -> None:
        weakest = require or NAMES[-1]
        if weakest not in NAMES:
            raise ProtectionError(
                _("{level!r} is no level of protection; there are: {names}").format(
                    level=require, names=", ".join(NAMES)
                )
            )
        if NAMES.index(strongest) > NAMES.index(weakest):
            raise ProtectionError(
                _("{strongest!r} is weaker than {level!r}, which is required").format(
                    strongest=strongest, level=require
                )
            )
        self._closed = False
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process; a pipe could fill up
        self._process = subprocess.Popen(
            program("forkjoin.grading.worker", str(course.root.resolve()), weakest, strongest),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=environment(),
            start_new_session=True,  # Ctrl-C is for the caller, who closes this process
        )
        ready = self._receive()
        if "failed" in ready:
            self.close()
            if ready.get("weak"):
                told = _("this machine does not give the protection {level!r} ({why}). `grade doctor` says what to do")
                raise ProtectionError(told.format(level=weakest, why=ready["failed"]))
            raise GradingError(str(ready["failed"]))
        self.python: str = ready["python"]
        self.protection = Protection(**ready["protection"])

    def grade(
        self,
        submission: Submission,
        exercises: Sequence[Exercise],
        progress: Progress | None = None,
        extent: Extent = _ALL,
    ) -> Score:
        """Grade the exercises of one submission; `progress` hears of each as it is done.

        Messages are in the language that is in use now.
        Raises GradingError when the kit itself failed, or when it was closed meanwhile.
        """
        results: dict[Exercise, ExerciseResult] = {}
        tasks: list[tuple[Exercise, dict[str, Any]]] = []
        for exercise in exercises:
            where = _where(submission, exercise)
            if where is None:
                results[exercise] = _missing(exercise)
            else:
                tasks.append((exercise, {"topic": exercise.topic, "name": exercise.name, **where}))
        self._send({"language": current(), "exercises": [{**task, **asdict(extent)} for _, task in tasks]})
        for exercise, _task in tasks:
            results[exercise] = exercise_result(self._receive()["exercise"])
            if progress is not None:
                progress(results[exercise])
        self._receive()
        ordered = [results[exercise] for exercise in exercises]
        return Score.of(submission.student, self.python, self.protection, ordered)

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()
        except (OSError, ValueError) as error:
            raise self._failure() from error

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        try:
            line = self._process.stdout.readline()
        except (OSError, ValueError):
            line = b""
        if not line.endswith(b"\n"):
            raise self._failure()
        message: dict[str, Any] = json.loads(line)
        return message

    def _failure(self) -> GradingError:
        if self._closed:
            return GradingError(_("grading was stopped"))
        self._end()
        self._errors.seek(0)
        said = self._errors.read().decode("utf-8", "replace").strip()
        self._errors.close()
        said = said[-2000:] or _("it said nothing")
        return GradingError(_("the grading process ended unexpectedly: {said}").format(said=said))

    def close(self) -> None:
        """End the process, the box and whatever runs in it. May be called twice, and from another thread."""
        self._closed = True
        self._end()
        self._errors.close()

    def _end(self) -> None:
        with suppress(OSError, ValueError):
            assert self._process.stdin is not None
            self._process.stdin.close()  # the worker and the box end at this by themselves
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def __enter__(self) -> GradingProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _where(submission: Submission, exercise: Exercise) -> dict[str, Any] | None:
    """What the worker is told of an answer, see `Graders.grade`; None when nothing was handed in."""
    answer, helpers = answer_file(submission, exercise), helper_files(submission, exercise)
    if isinstance(answer, NoAnswer):
        return None if answer.status == "missing" else {"problem": answer.reason}
    if isinstance(helpers, NoAnswer):
        return {"problem": helpers.reason}
    return {"file": str(answer), "helpers": {name: str(path) for name, path in helpers.items()}}


def _missing(exercise: Exercise) -> ExerciseResult:
    return ExerciseResult(exercise.name, exercise.topic, "missing", 0, exercise.points, [])
