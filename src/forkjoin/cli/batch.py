"""`grade batch`: a class, a few students at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from forkjoin.batch import Batch, Keys, Plan, Results
from forkjoin.batch.settings import Settings
from forkjoin.cli.executors import Place, opened
from forkjoin.cli.handed_in import handed_in, tell_problems
from forkjoin.cli.nbgrader import NbgraderOptions, Notebooks
from forkjoin.cli.progress import progress
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, page_of, show
from forkjoin.course import Course, Exercise
from forkjoin.errors import UsageError
from forkjoin.intake import Entry, Submission, Unpacker
from forkjoin.report.summary import class_text, student_line


@dataclass(frozen=True)
class Work:
    """What of a class is graded, and how: the options that `grade batch` and `grade regrade` share."""

    only: Sequence[str] = ()
    students: Sequence[str] = ()
    jobs: int | None = None
    require: str | None = None
    force: bool = False
    verbose: bool = False
    place: Place = field(default_factory=Place)


@dataclass(frozen=True)
class BatchOptions:
    """The arguments of `grade batch`."""

    settings: Settings
    out: Path
    work: Work
    policy: Path | None = None
    nbgrader: NbgraderOptions = field(default_factory=NbgraderOptions)


def batch(options: BatchOptions, services: Services) -> int:
    """Grade every submission, keep the results, show the class, and give the exit status."""
    course = services.course()
    exercises = course.select(options.work.only)
    if options.out.resolve() == options.settings.submissions.resolve():
        raise UsageError(f"{options.out} holds the submissions: give the results a folder of their own with --out")
    finish = _policy(options, course)
    found = handed_in(options.settings, options.out)
    entries = found.chosen(options.work.students)
    results = Results(options.out, found.students, course.exercises)
    with results.opened() as temporary:
        options.settings.write(options.out, found.students)
        found.write(options.out)
        unpack: Callable[[Entry], Submission] = Unpacker(temporary, course.exercises)
        notebooks = None
        if options.nbgrader.wanted(found.layout):
            unpack = notebooks = Notebooks(entries, exercises, temporary, options.nbgrader)
            exercises = notebooks.exercises
        grade_entries(entries, exercises, results, options.work, course, services, unpack)
        finish()
        recorded = notebooks is None or notebooks.record(results)
    _tell_others(results)
    show(class_text(results.scores, page_of(sys.stderr)), sys.stderr)
    note(f"results are in {options.out}: grades.csv, scores.json, students{os.sep}")
    return ExitStatus.PASSED if recorded and all(score.graded for score in results.scores) else ExitStatus.FAILED


def grade_entries(
    entries: Sequence[Entry],
    exercises: Sequence[Exercise],
    results: Results,
    work: Work,
    course: Course,
    services: Services,
    unpack: Callable[[Entry], Submission],
    *,
    same_submissions: bool = False,
) -> Plan:
    """Grade what is due of the entries into `results`, which are written also when this is interrupted."""
    submissions = [unpack(entry) for entry in entries]
    tell_problems(submissions, course.exercises)
    try:
        with (
            opened(work.place, course, work.require, services) as executor,
            closing(Batch(executor.start, exercises, min(work.jobs or executor.jobs, len(submissions)))) as running,
        ):
            keys = Keys(course, running.protection)
            plan = Plan(results, keys, exercises, force=work.force, same_submissions=same_submissions)
            with progress(len(submissions), "grading", lines=True) as step:
                for number, score in enumerate(running.run(submissions, plan.keep, plan.due), 1):
                    kept = score.student in plan.reused
                    step(score.student, kept=kept)
                    if work.verbose:
                        line = student_line(results.score(score.student), reused=kept)
                        note(f"{number}/{len(submissions)} {line}")
    finally:  # also when interrupted: what is done is kept
        results.finish()
    if plan.reused:
        note(f"nothing new to grade of {len(plan.reused)} of {len(submissions)} students: their results still hold")
    return plan


def _policy(options: BatchOptions, course: Course) -> Callable[[], object]:
    """Read the policy, before any work is done, and give what applies it in the end."""
    if options.policy is None:
        return lambda: None
    from forkjoin.cli.marks import write_marks
    from forkjoin.policy.rules import read_rules

    rules = read_rules(options.policy, course.exercises)
    return lambda: write_marks(options.out, rules, course.exercises)


def _tell_others(results: Results) -> None:
    if others := results.others():
        note(f"results of earlier submissions, not in grades.csv: {', '.join(others)}")
