"""`grade batch`: a class, a few students at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from forkjoin.batch import Batch, Grading, Results
from forkjoin.cli.nbgrader import NbgraderOptions, notebooks_of
from forkjoin.cli.progress import progress
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, page_of, show
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.intake import Submission, Unpacker, find_submissions, has_answers
from forkjoin.report.summary import class_text


@dataclass(frozen=True)
class BatchOptions:
    """The arguments of `grade batch`."""

    submissions: Path
    out: Path
    only: Sequence[str]
    jobs: int | None
    require: str | None
    nbgrader: NbgraderOptions = field(default_factory=NbgraderOptions)


def batch(options: BatchOptions, services: Services) -> int:
    """Grade every submission, keep the results, show the class, and give the exit status."""
    course = services.course()
    exercises = course.select(options.only)
    with TemporaryDirectory(prefix="forkjoin-class-") as unpacked:  # removed also after Ctrl-C
        notebooks = notebooks_of(options.submissions, exercises, Path(unpacked), options.nbgrader)
        if notebooks is not None:
            submissions, exercises = notebooks.submissions, notebooks.exercises
        else:
            submissions = _submissions(options, course.exercises, Unpacker(Path(unpacked), course.exercises))
        results = _graded(submissions, exercises, options, partial(services.grading, course, options.require))
    show(class_text(results.scores, page_of(sys.stderr)), sys.stderr)
    note(f"results are in {options.out}: grades.csv, scores.json, students{os.sep}")
    recorded = notebooks is None or notebooks.record(results.scores)
    return ExitStatus.PASSED if recorded and all(score.graded for score in results.scores) else ExitStatus.FAILED


def _graded(
    submissions: Sequence[Submission],
    exercises: Sequence[Exercise],
    options: BatchOptions,
    start: Callable[[], Grading],
) -> Results:
    results = Results(options.out, [submission.student for submission in submissions], exercises)
    results.prepare()
    jobs = min(options.jobs or usable_cores(), len(submissions))
    try:
        with closing(Batch(start, exercises, jobs)) as running, progress(len(submissions), "grading") as step:
            for score in running.run(submissions, results.save):
                step(score.student)
    finally:  # also when interrupted: what is done is kept
        results.finish()
    return results


def _submissions(options: BatchOptions, exercises: Sequence[Exercise], unpacker: Unpacker) -> list[Submission]:
    """Find the submissions, and say on stderr what is odd about them."""
    if options.out.resolve() == options.submissions.resolve():
        raise UsageError(f"{options.out} holds the submissions: give the results a folder of their own with --out")
    skipped: list[str] = []
    found = find_submissions(options.submissions, skipped.append, unpacker, options.out)
    if skipped:
        note(f"no student's folder or archive, left out: {', '.join(skipped)}")
    note(*(f"{submission.student}: {submission.problem}" for submission in found if submission.problem))
    readable = [submission for submission in found if submission.problem is None]
    empty = [submission.student for submission in readable if not has_answers(submission.folder, exercises)]
    if empty:
        note(f"without any file like {exercises[0].file}: {', '.join(empty)}")
    return found


def usable_cores() -> int:
    """The cores that this process may run on, where the system tells."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
