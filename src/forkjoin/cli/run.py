"""`grade run`: the student's own file as a program, in the box, with a diagnosis when it does not come to its end."""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from forkjoin.box import Box, BoxError, Evidence, Limits, RunRequest
from forkjoin.box.choice import TooWeak, open_box
from forkjoin.box.levels import NAMES
from forkjoin.cli.selection import one_exercise, short
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, page_of, put_out, show
from forkjoin.course import Course
from forkjoin.diagnosis import explain_threads
from forkjoin.errors import GradingError, ProtectionError, UsageError
from forkjoin.grading.endings import trouble
from forkjoin.grading.verdict import CheckFailed, Ungraded
from forkjoin.intake import (
    MAX_ANSWER_BYTES,
    NoAnswer,
    Submission,
    answer_file,
    find_workspace,
    helper_files,
    workspace_of_targets,
)
from forkjoin.language import gettext as _
from forkjoin.language import ngettext
from forkjoin.probe import scenario_program
from forkjoin.report.printable import printable
from forkjoin.report.running import trouble_text

# People try things out, and watch: more than a check needs. Ctrl-C ends it at any time.
_LIMITS = Limits(cpu=60.0, wall=600.0)
_SCENARIO = Path(scenario_program.__file__)


def run(target: str, require: str | None, services: Services) -> int:
    """Run the program, pass on what it prints, and say how it ended if that was not well."""
    course = services.course()
    file, helpers = _program(course, target)
    named = {name: str(path) for name, path in helpers.items()}
    request = RunRequest(str(file), str(_SCENARIO), "program", limits=_LIMITS, whole=True, helpers=named, live=True)
    with _box(course, require) as box:
        listener = _Listener(box, file)
        evidence = _run(box, request, listener)
    if listener.last and not listener.last.endswith("\n"):
        note("")
    return _told(evidence, file)


def _program(course: Course, target: str) -> tuple[Path, dict[str, Path]]:
    """Give the file to run, an exercise's or any other, and what may lie beside it there."""
    path = Path(target)
    if path.suffix == ".py" and path.is_file() and not _is_an_answer(path, course):
        return _readable(path), {}
    exercise = one_exercise(course, target)
    place = workspace_of_targets([target], course.exercises)
    submission = Submission.of_workspace(find_workspace(place, Path.cwd(), course.exercises))
    answer, helpers = answer_file(submission, exercise), helper_files(submission, exercise)
    if isinstance(answer, NoAnswer):
        raise UsageError(
            answer.reason if answer.status == "failed" else _("{path} is not there").format(path=exercise.file)
        )
    if isinstance(helpers, NoAnswer):
        raise UsageError(helpers.reason)
    return answer, helpers


def _readable(path: Path) -> Path:
    try:
        if path.stat().st_size > MAX_ANSWER_BYTES:
            raise UsageError(_("{path} has more than {most:,} bytes").format(path=path, most=MAX_ANSWER_BYTES))
        path.open("rb").close()
    except OSError as error:
        raise UsageError(_("{path} cannot be read: {why}").format(path=path, why=error.strerror or error)) from error
    return path.resolve()


def _is_an_answer(path: Path, course: Course) -> bool:
    real = path.resolve()
    return f"{real.parent.name}/{real.name}" in {exercise.file for exercise in course.exercises}


def _box(course: Course, require: str | None) -> Box:
    hidden = [folder for folder in (course.graders, course.solutions) if folder is not None]
    try:
        return open_box(-1, hidden, require or NAMES[-1])[0]
    except TooWeak as error:
        raise ProtectionError(_("{error}. `grade doctor` says what to do").format(error=error)) from error


def _run(box: Box, request: RunRequest, hear: Callable[[str], None]) -> Evidence:
    try:
        return box.run(request, hear=hear)
    except BoxError as error:
        raise GradingError(str(error)) from error


class _Listener:
    """Prints what comes, with the file's own path where the box has its copy: so it can be clicked."""

    def __init__(self, box: Box, file: Path) -> None:
        self._inside = re.compile(rf"{re.escape(str(box.folder))}/runs/\d+/submission/{re.escape(file.name)}")
        self._name = short(file)
        self.last = ""

    def __call__(self, text: str) -> None:
        self.last = text
        put_out(printable(self._inside.sub(lambda _found: self._name, text)), for_programs=False)


def _told(evidence: Evidence, file: Path) -> int:
    """Say how it ended if that was not well; the exit status."""
    found = trouble(replace(evidence, phase="run") if evidence.phase == "call" else evidence, file)
    if isinstance(found, Ungraded):
        note(_("error: {error}").format(error=found))
        return ExitStatus.UNGRADED
    if isinstance(found, CheckFailed) and evidence.end != "died":
        _show_trouble(evidence, found, file)
        return ExitStatus.FAILED
    _remarks(evidence, file)
    return ExitStatus.PASSED if evidence.status == 0 else ExitStatus.FAILED


def _show_trouble(evidence: Evidence, found: CheckFailed, file: Path) -> None:
    """Show why it did not end by itself, and where the other threads of the main process wait."""
    message, help_text, line = found.message, found.help, found.line
    if evidence.end == "hang":
        source = file.read_text(encoding="utf-8", errors="replace")
        threads = explain_threads(evidence.hang, evidence.main, source, file.name)
        if threads is not None:
            message, help_text, line = f"{message} {threads.message}", threads.help, line or threads.line
    show(trouble_text(message, help_text, short(file), line, page_of(sys.stderr)), sys.stderr)


def _remarks(evidence: Evidence, file: Path) -> None:
    """What a person would like to know of a program that has ended."""
    if evidence.left:
        left = len(evidence.left)
        were = ngettext(
            "{count} process of it was still running, and had to be ended",
            "{count} processes of it were still running, and had to be ended",
            left,
        )
        note(were.format(count=left))
    if evidence.status:
        if evidence.status > 0:
            note(_("the program ended with exit status {status}").format(status=evidence.status))
        else:
            note(_("the program was ended by {signal}").format(signal=_signal(evidence)))
    elif not evidence.output and b"__main__" not in file.read_bytes():
        note(
            _(
                '{file} printed nothing. Under `if __name__ == "__main__":`, at its end, write what is '
                "to be run: a call of your function, and print what it returns."
            ).format(file=short(file))
        )


def _signal(evidence: Evidence) -> str:
    number = -(evidence.status or 0)
    try:
        return _("signal {number}, {name}").format(number=number, name=signal.Signals(number).name)
    except ValueError:
        return _("signal {number}").format(number=number)
