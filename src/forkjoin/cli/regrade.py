"""`grade regrade`: the same submissions, graded again after a grader was mended."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from forkjoin.batch import Results
from forkjoin.batch.changes import CHANGES_SCHEMA, Change, changes, forget, points_before
from forkjoin.batch.settings import read_settings
from forkjoin.cli.batch import Work, grade_entries
from forkjoin.cli.handed_in import handed_in
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, page_of, put_out
from forkjoin.errors import UsageError
from forkjoin.files import write_file
from forkjoin.intake import Unpacker
from forkjoin.report.as_json import dumps
from forkjoin.report.changes import changes_text
from forkjoin.report.marks import outdated, read_marks
from forkjoin.report.sheet import Page
from forkjoin.score import Score


@dataclass(frozen=True)
class RegradeOptions:
    """The arguments of `grade regrade`."""

    results: Path
    submissions: Path | None
    work: Work
    format: str = "text"
    output: Path | None = None


def regrade(options: RegradeOptions, services: Services) -> int:
    """Grade again what no longer holds, say whose points changed, and give the exit status."""
    settings, students = read_settings(options.results)
    if options.submissions is not None:
        settings = replace(settings, submissions=options.submissions)
    course = services.course()
    exercises = course.select(options.work.only)
    known = set(students)
    found = handed_in(settings, options.results)
    if found.layout == "nbgrader":
        raise UsageError("notebooks are not regraded: `grade batch` grades again what no longer holds")
    entries = [entry for entry in found.chosen(options.work.students) if entry.student in known]
    if not entries:
        raise UsageError(f"{settings.submissions} holds no submission of anybody who is in {options.results}")
    results = Results(options.results, students, course.exercises)
    with results.opened() as temporary:
        before = points_before(options.results, results.scores)
        plan = grade_entries(
            entries,
            exercises,
            results,
            options.work,
            course,
            services,
            Unpacker(temporary, course.exercises),
            same_submissions=True,
        )
        if plan.changed:
            note(f"left as it was, since it was handed in anew (`grade batch` grades it): {_names(plan.changed)}")
        found_changes = changes(before, results.scores)
        _report(found_changes, options)
        forget(options.results)
        _marks_too(options.results, results.scores)
    return ExitStatus.PASSED if all(score.graded for score in results.scores) else ExitStatus.FAILED


def _report(found: Sequence[Change], options: RegradeOptions) -> None:
    for_programs = options.format == "json"
    page = Page() if options.output else page_of(sys.stdout)
    rows = [asdict(change) for change in found]
    text = dumps({"schema": CHANGES_SCHEMA, "changes": rows}) if for_programs else changes_text(found, page)
    if options.output is None:
        put_out(text, for_programs=for_programs)
        return
    write_file(options.output, text)
    note(f"{len({change.student for change in found})} students' points changed; who is in {options.output}")


def _marks_too(folder: Path, scores: Sequence[Score]) -> None:
    """Say so when marks lie there that were made from other points; the policy that made them is not kept."""
    marks = read_marks(folder)
    if marks is not None and outdated(marks, scores):
        note(f"{folder / 'marks.json'} has the marks of the points before: `grade marks` makes them anew")


def _names(students: set[str]) -> str:
    return ", ".join(sorted(students))
