"""`grade report`: pages for the class and for each student."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import quote

from forkjoin.batch.attendance import read_missing
from forkjoin.batch.reading import read_results
from forkjoin.batch.results import file_name
from forkjoin.cli.marks import moment
from forkjoin.cli.progress import progress
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note
from forkjoin.errors import UsageError
from forkjoin.files import make_folder, write_file
from forkjoin.policy.feedback import as_students_see
from forkjoin.policy.rules import read_rules
from forkjoin.report.marks import outdated, read_marks
from forkjoin.report.overview import overview
from forkjoin.report.pages import SUFFIX, Form, class_page, student_page
from forkjoin.score import Score

_STUDENTS = "students"
_CLASS = {"html": "index", "markdown": "class"}


@dataclass(frozen=True)
class ReportOptions:
    """The arguments of `grade report`."""

    results: Path
    format: Form
    output: Path | None = None
    title: str = "Class report"
    policy: Path | None = None
    at: str | None = None


def report(options: ReportOptions, services: Services) -> int:
    """Write every page, the class's last, for it links to the others; give the exit status."""
    seen_by_student = _seen(options, services)
    found = read_results(options.results)
    missing, marks = read_missing(options.results), read_marks(options.results) or {}
    old = outdated(marks, found.scores) if marks else []
    note(*found.notes)
    if old:
        note(f"without marks, for their points are others by now (`grade marks` makes them anew): {', '.join(old)}")
    folder = options.output or _beside(options.results)
    make_folder(folder / _STUDENTS)
    files = {score.student: f"{file_name(score.student)}{SUFFIX[options.format]}" for score in found.scores}
    with progress(len(files), "writing") as step:
        for score in found.scores:
            mark = None if score.student in old else marks.get(score.student)
            page = student_page(seen_by_student(found.whole(score.student)), options.format, options.title, mark)
            write_file(folder / _STUDENTS / files[score.student], page)
            step(score.student)
    links = {student: f"{_STUDENTS}/{quote(file)}" for student, file in files.items()}
    place = folder / f"{_CLASS[options.format]}{SUFFIX[options.format]}"
    write_file(place, class_page(overview(found.scores, links, missing, marks), options.format, options.title))
    note(f"the report is in {place}, with a page for each student in {folder / _STUDENTS}")
    return ExitStatus.PASSED


def _seen(options: ReportOptions, services: Services) -> Callable[[Score], Score]:
    """Give what makes a score one that its student may see. Raises UsageError when the policy cannot be read."""
    if options.policy is None and options.at is not None:
        raise UsageError("--at is about what the file that --policy names says of hidden checks: give both")
    rules = None if options.policy is None else read_rules(options.policy, services.course().exercises)
    now = moment(options.at) or datetime.now(timezone.utc)
    return lambda score: as_students_see(score, rules, now)


def _beside(results: Path) -> Path:
    """The folder `report` in the results, or beside a `scores.json`."""
    return (results.parent if results.is_file() else results) / "report"
