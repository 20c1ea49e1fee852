"""`grade check`: one submission, graded and explained."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue

from forkjoin.batch import Batch, Grading
from forkjoin.cli.executors import usable_cores
from forkjoin.cli.kept import remember, what_next
from forkjoin.cli.progress import progress
from forkjoin.cli.selection import Selection
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, page_of, put_out
from forkjoin.course import Exercise
from forkjoin.files import write_file
from forkjoin.intake import Submission, answer_file, find_workspace, has_answers, workspace_of_targets
from forkjoin.language import gettext as _
from forkjoin.report.as_json import score_json
from forkjoin.report.sheet import Page
from forkjoin.report.text import score_text
from forkjoin.score import ExerciseResult, Score
from forkjoin.workspace import Workspace

_WORTH_A_PROCESS = 4  # exercises: to start a process takes about as long as to grade two


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
    course, asked = services.course(), options.selection
    named = course.select(asked.targets)
    folder = asked.folder or workspace_of_targets(asked.targets, course.exercises)
    place = find_workspace(folder, Path.cwd(), course.exercises)
    if not has_answers(place, course.exercises):
        note(_("{place} holds no exercise: it should hold files like {file}").format(place=place, file=named[0].file))
    workspace = Workspace.at(place, course.exercises)
    exercises = asked.narrow(named, workspace)
    submission = Submission.of_workspace(place)
    start = partial(services.grading, course, options.require)
    jobs = 1 if options.exit_first else min(usable_cores(), len(exercises) // _WORTH_A_PROCESS)
    with progress(len(exercises), _("grading")) as step:
        if jobs > 1:
            score = _graded_together(start, submission, exercises, step, jobs)
        else:
            score = _graded(start, submission, exercises, step, exit_first=options.exit_first)
    told = [] if workspace is None else remember(workspace, score) or what_next(workspace, score)
    _report(score, options, partial(located, submission, exercises))
    if len(score.exercises) < len(exercises):
        note(
            _("stopped after the first that did not pass; {count} not checked").format(
                count=len(exercises) - len(score.exercises)
            )
        )
    if options.format == "text":
        note(*told)
    return _status(score)


def _graded_together(
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
    with closing(Batch(start, exercises, jobs)) as running:
        every = [submission] * len(exercises)
        for score in running.run(every, keep=lambda _score: None, due=lambda _submission: [pending.get()]):
            (result,) = score.exercises
            found[f"{result.topic}/{result.exercise}"] = score
            step(f"{result.topic}/{result.exercise}")
    scores = [found[f"{exercise.topic}/{exercise.name}"] for exercise in exercises]
    results = [result for score in scores for result in score.exercises]
    return Score.of(submission.student, scores[0].python, scores[0].protection, results)


def _graded(
    start: Callable[[], Grading],
    submission: Submission,
    exercises: Sequence[Exercise],
    step: Callable[[str], None],
    *,
    exit_first: bool,
) -> Score:
    """Grade them by one process, all at once, or one after the other until one does not pass."""
    results: list[ExerciseResult] = []
    with closing(start()) as grading:
        for group in [[exercise] for exercise in exercises] if exit_first else [exercises]:
            score = grading.grade(submission, group, lambda result: step(f"{result.topic}/{result.exercise}"))
            results += score.exercises
            if not score.passed:
                break
    return Score.of(score.student, score.python, score.protection, results)


def _report(score: Score, options: CheckOptions, locate: Callable[[str], str]) -> None:
    text = _written(score, options, locate)
    if options.output is None:
        put_out(text, for_programs=options.format != "text")
        return
    write_file(options.output, text)
    note(
        _("{points} of {max_points} points; the report is in {output}").format(
            points=score.points, max_points=score.max_points, output=options.output
        )
    )


def _written(score: Score, options: CheckOptions, locate: Callable[[str], str]) -> str:
    """Write the report in the format that is wanted."""
    if options.format == "json":
        return score_json(score)
    if options.format == "junit":
        from forkjoin.report.as_junit import score_junit

        return score_junit(score, locate)
    if options.format == "github":
        from forkjoin.cli.github import github_report

        return github_report(score, locate)
    return score_text(score, Page() if options.output else page_of(sys.stdout), locate)


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
