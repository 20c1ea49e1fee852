"""`grade check`: one submission, graded and explained."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from forkjoin.batch import Batch, Grading
from forkjoin.cli.executors import jobs_worth_while
from forkjoin.cli.kept import remember, what_next
from forkjoin.cli.progress import progress
from forkjoin.cli.selection import Selection
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note
from forkjoin.cli.written import Report
from forkjoin.course import Course, Exercise
from forkjoin.intake import (
    Entry,
    Submission,
    Unpacker,
    answer_file,
    find_workspace,
    has_answers,
    workspace_of_targets,
)
from forkjoin.language import gettext as _
from forkjoin.report.as_classroom50 import check_environment
from forkjoin.score import ExerciseResult, Score
from forkjoin.workspace import Workspace

_WORTH_A_PROCESS = 4  # exercises: to start a process takes about as long as to grade two
# Formats of checks that are run on students' repositories, and not by students.
_SYSTEMS = {"github", "classroom", "classroom50", "gradescope"}


@dataclass(frozen=True)
class CheckOptions:
    """The arguments of `grade check`."""

    selection: Selection
    format: str
    output: Path | None
    require: str | None
    exit_first: bool = False


def check(options: CheckOptions, services: Services) -> int:
    """Grade the exercises asked for in the workspace found, report, and give the exit status."""
    if options.format == "classroom50":
        check_environment(os.environ)
    course, asked = services.course(), options.selection
    named = course.select(asked.targets)
    folder = asked.folder or workspace_of_targets(asked.targets, course.exercises)
    place = find_workspace(folder, Path.cwd(), course.exercises)
    if options.format != "gradescope" and not has_answers(place, course.exercises):
        note(_("{place} holds no exercise: it should hold files like {file}").format(place=place, file=named[0].file))
    workspace = Workspace.at(place, course.exercises)
    exercises = asked.narrow(named, workspace)
    with ExitStack() as stack:
        submission = _submission(place, course, options.format, stack)
        start = partial(services.grading, course, options.require)
        jobs = 1 if options.exit_first else min(jobs_worth_while(), len(exercises) // _WORTH_A_PROCESS)
        # What grades is closed when all is told: nobody need wait for that.
        with progress(len(exercises), _("grading")) as step:
            if jobs > 1:
                score = _graded_together(stack, start, submission, exercises, step, jobs)
            else:
                score = _graded(stack, start, submission, exercises, step, exit_first=options.exit_first)
        told = _told(workspace, score, options.format)
        Report(score, options.format, options.output, partial(located, submission, exercises)).write()
        _note_rest(len(exercises) - len(score.exercises), told if options.format == "text" else [])
    return _status(score)


def _note_rest(unchecked: int, told: Sequence[str]) -> None:
    """What is no part of the report."""
    if unchecked:
        note(_("stopped after the first that did not pass; {count} not checked").format(count=unchecked))
    note(*told)


def _graded_together(
    stack: ExitStack,
    start: Callable[[], Grading],
    submission: Submission,
    exercises: Sequence[Exercise],
    step: Callable[[str], None],
    jobs: int,
) -> Score:
    """Grade several at a time, as a batch does: one on which grading breaks is ungraded, the others go on."""
    pending: SimpleQueue[Exercise] = SimpleQueue()
    for exercise in reversed(exercises):  # the last ones, on threads, take longest
        pending.put(exercise)
    found: dict[str, Score] = {}
    running = stack.enter_context(closing(Batch(start, exercises, jobs)))
    every = [submission] * len(exercises)
    for score in running.run(every, keep=lambda _score: None, due=lambda _submission: [pending.get()]):
        (result,) = score.exercises
        found[f"{result.topic}/{result.exercise}"] = score
        step(f"{result.topic}/{result.exercise}")
    scores = [found[f"{exercise.topic}/{exercise.name}"] for exercise in exercises]
    results = [result for score in scores for result in score.exercises]
    return Score.of(submission.student, scores[0].python, scores[0].protection, results)


def _told(workspace: Workspace | None, score: Score, form: str) -> list[str]:
    """Remember the verdicts, and say what comes next: to the student whose workspace it is.

    Where a workflow or a system grades, nothing is kept, and what a repository has in the place of it is not touched.
    """
    if workspace is None or form in _SYSTEMS:
        return []
    return remember(workspace, score) or what_next(workspace, score)


def _submission(place: Path, course: Course, form: str, stack: ExitStack) -> Submission:
    """Take the workspace as it is; Gradescope puts uploaded files side by side, which are found by their names."""
    if form != "gradescope":
        return Submission.of_workspace(place)
    scratch = stack.enter_context(TemporaryDirectory(prefix="forkjoin-"))
    return Unpacker(Path(scratch), course.exercises)(Entry("student", (place,), loose=True))


def _graded(
    stack: ExitStack,
    start: Callable[[], Grading],
    submission: Submission,
    exercises: Sequence[Exercise],
    step: Callable[[str], None],
    *,
    exit_first: bool,
) -> Score:
    """Grade them by one process, all at once, or one after the other until one does not pass."""
    results: list[ExerciseResult] = []
    grading = stack.enter_context(closing(start()))
    for group in [[exercise] for exercise in exercises] if exit_first else [exercises]:
        score = grading.grade(submission, group, lambda result: step(f"{result.topic}/{result.exercise}"))
        results += score.exercises
        if not score.passed:
            break
    return Score.of(score.student, score.python, score.protection, results)


def _status(score: Score) -> ExitStatus:
    """4 comes before 1: a score with a hole in it is not a final one, whatever else failed."""
    if not score.graded:
        return ExitStatus.UNGRADED
    return ExitStatus.PASSED if score.passed else ExitStatus.FAILED


def located(submission: Submission, exercises: Sequence[Exercise], file: str) -> str:
    """Turn a file as scores name it (`2-queues/sentinel.py`) into a path that opens from the current folder."""
    answers = [answer_file(submission, exercise) for exercise in exercises if exercise.file == file]
    found = [answer for answer in answers if isinstance(answer, Path)]
    path, here = found[0] if found else submission.folder / file, Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
