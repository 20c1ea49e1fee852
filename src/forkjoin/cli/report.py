"""`grade report`: pages for the class and for each student."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from forkjoin.batch.reading import read_results
from forkjoin.batch.results import file_name
from forkjoin.cli.progress import progress
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note
from forkjoin.files import make_folder, write_file
from forkjoin.report.pages import SUFFIX, Form, class_page, student_page
from forkjoin.score import Score

_STUDENTS = "students"
_CLASS = {"html": "index", "markdown": "class"}


@dataclass(frozen=True)
class ReportOptions:
    """The arguments of `grade report`."""

    results: Path
    format: Form
    output: Path | None
    title: str


def report(options: ReportOptions) -> int:
    """Write every page, the class's last, for it links to the others; give the exit status."""
    found = read_results(options.results)
    note(*found.notes)
    folder = options.output or _beside(options.results)
    make_folder(folder / _STUDENTS)
    files = {score.student: f"{file_name(score.student)}{SUFFIX[options.format]}" for score in found.scores}
    with progress(len(files), "writing") as step:
        _students(found.scores, options, lambda score: folder / _STUDENTS / files[score.student], step)
    pages = {student: f"{_STUDENTS}/{quote(file)}" for student, file in files.items()}
    page = folder / f"{_CLASS[options.format]}{SUFFIX[options.format]}"
    write_file(page, class_page(found.scores, options.format, options.title, pages))
    note(f"the report is in {page}, with a page for each student in {folder / _STUDENTS}")
    return ExitStatus.PASSED


def _students(
    scores: list[Score], options: ReportOptions, place: Callable[[Score], Path], step: Callable[[str], None]
) -> None:
    for score in scores:
        write_file(place(score), student_page(score, options.format, options.title))
        step(score.student)


def _beside(results: Path) -> Path:
    """The folder `report` in the results, or beside a `scores.json`."""
    return (results.parent if results.is_file() else results) / "report"
