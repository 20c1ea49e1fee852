"""`grade trace`: one exercise is graded, and one of its failures shown step by step."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from forkjoin.cli.check import located
from forkjoin.cli.progress import progress
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, page_of, put_out
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.files import make_folder, write_file
from forkjoin.intake import Submission, find_workspace, workspace_of_targets
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.report.printable import one_line, printable
from forkjoin.report.schedule import Schedule
from forkjoin.report.source import Source, read_source
from forkjoin.report.steps import check_text, steps_text
from forkjoin.score import CheckResult, ExerciseResult

_STATES = {"passed": N_("passed"), "failed": N_("failed"), "skipped": N_("skipped"), "ungraded": N_("ungraded")}


@dataclass(frozen=True)
class TraceOptions:
    """The arguments of `grade trace`."""

    target: str
    check: str | None
    plain: bool
    html: Path | None
    folder: Path | None
    require: str | None


def trace(options: TraceOptions, services: Services) -> int:
    """Grade the exercise, choose a failed check, and show its schedule; give the exit status."""
    course = services.course()
    exercise = _one(course.select([options.target]), options.target)
    folder = options.folder or workspace_of_targets([options.target], course.exercises)
    submission = Submission.of_workspace(find_workspace(folder, Path.cwd(), course.exercises))
    if options.html is not None:
        make_folder(options.html.parent)
    with closing(services.grading(course, options.require)) as grading, progress(1, _("grading")):
        (result,) = grading.grade(submission, [exercise]).exercises
    path = located(submission, [exercise], exercise.file)
    check = _chosen(result, options.check)
    if check is None:
        return _nothing(result, path)
    _show(f"{exercise.topic}/{exercise.name}: {check.title}", check, read_source(Path(path), path), options)
    _others(result, check)
    return ExitStatus.PASSED


def _one(exercises: list[Exercise], target: str) -> Exercise:
    if len(exercises) > 1:
        names = ", ".join(exercise.name for exercise in exercises)
        raise UsageError(
            _("{target} is a topic, and one exercise is shown at a time: {names}").format(target=target, names=names)
        )
    return exercises[0]


def _chosen(result: ExerciseResult, name: str | None) -> CheckResult | None:
    """The check of that name; without one, the first failure with a schedule, else with anything to say.

    Raises UsageError when the check that was named has nothing to show.
    """
    failed = [check for check in result.checks if check.status == "failed" and check.visibility == "visible"]
    if name is None:
        return next(iter([*filter(lambda check: check.trace, failed), *failed]), None)
    named = next((check for check in result.checks if check.check == name), None)
    if named in failed:
        return named
    if named is None:
        raise UsageError(
            _("{exercise} has no check {name!r}: it has {names}").format(
                exercise=result.exercise, name=name, names=_names(result.checks) or _("none")
            )
        )
    hidden = named.visibility == "hidden" and named.status == "failed"
    raise UsageError(
        _("the check {name} is {state}, so there is nothing to show. Failed: {names}").format(
            name=name, state=_("hidden") if hidden else _(_STATES[named.status]), names=_names(failed) or _("none")
        )
    )


def _names(checks: list[CheckResult]) -> str:
    return ", ".join(check.check for check in checks)


def _nothing(result: ExerciseResult, path: str) -> ExitStatus:
    """Say why nothing is shown."""
    name = f"{result.topic}/{result.exercise}"
    if result.status == "passed":
        note(_("{name}: every check passed, so there is no failure to show").format(name=name))
        return ExitStatus.PASSED
    if result.status == "ungraded":
        reasons = [check.message for check in result.checks if check.status == "ungraded" and check.message]
        note(
            _("{name} could not be graded: {why}").format(
                name=name, why=reasons[0] if reasons else _("no reason is known")
            )
        )
        return ExitStatus.UNGRADED
    note(
        _("{path} is not there").format(path=path)
        if result.status == "missing"
        else _("{name}: only hidden checks failed").format(name=name)
    )
    return ExitStatus.FAILED


def _show(heading: str, check: CheckResult, source: Source, options: TraceOptions) -> None:
    heading, schedule = one_line(heading), Schedule(check.trace or ())
    if options.html is not None:
        from forkjoin.pages import failure_page

        write_file(options.html, failure_page(heading, check, schedule, source))
        note(_("the page is in {html}").format(html=options.html))
    elif not schedule.steps:
        put_out(check_text(heading, check, source, page_of(sys.stdout)), for_programs=False)
    elif options.plain or not _at_terminal():
        put_out(steps_text(heading, check, schedule, source, page_of(sys.stdout)), for_programs=False)
    else:
        from forkjoin.cli.stepping import Stage, step_through

        step_through(Stage(heading, printable(check.message or ""), schedule, source, page_of(sys.stdout).unicode))


def _at_terminal() -> bool:
    """Whether somebody can press keys and see the screen."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _others(result: ExerciseResult, shown: CheckResult) -> None:
    """Name the other failures that have a schedule."""
    others = [check for check in result.checks if check.trace and check.check != shown.check]
    visible = [check for check in others if check.status == "failed" and check.visibility == "visible"]
    if visible:
        note(_("also failed with a schedule, for --check: {names}").format(names=_names(visible)))
