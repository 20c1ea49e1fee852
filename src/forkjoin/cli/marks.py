"""`grade marks`: what the points of a class come to under a policy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from forkjoin.batch import Results
from forkjoin.batch.attendance import read_missing
from forkjoin.batch.records import Record
from forkjoin.batch.results import file_name
from forkjoin.batch.settings import read_settings
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.files import make_folder, write_file, write_if_changed
from forkjoin.policy.feedback import as_students_see
from forkjoin.policy.marks import Mark, mark, mark_of_missing
from forkjoin.policy.rules import Rules, read_rules
from forkjoin.report.marks import marks_csv, marks_json
from forkjoin.report.sheet import Page
from forkjoin.report.text import score_text
from forkjoin.times import parse_time


@dataclass(frozen=True)
class MarksOptions:
    """The arguments of `grade marks`."""

    results: Path
    policy: Path
    at: str | None = None


def marks(options: MarksOptions, services: Services) -> int:
    """Apply a policy to results that are there, and give the exit status: whether every student has a mark."""
    course = services.course()
    rules = read_rules(options.policy, course.exercises)
    written = write_marks(options.results, rules, course.exercises, moment(options.at))
    return ExitStatus.FAILED if any(each.status == "ungraded" for each in written) else ExitStatus.PASSED


def write_marks(folder: Path, rules: Rules, exercises: Sequence[Exercise], now: datetime | None = None) -> list[Mark]:
    """Write `marks.csv`, `marks.json` and `feedback/<student>.txt` beside the results, and say what is odd."""
    _, students = read_settings(folder)
    results = Results(folder, students, exercises)
    feedback = folder / "feedback"
    make_folder(feedback)
    written: list[Mark] = []
    for record in _records(results, students):
        written.append(mark(record.score, record.origins, rules))
        seen = as_students_see(record.score, rules, now or datetime.now(timezone.utc))
        write_if_changed(feedback / f"{file_name(record.score.student)}.txt", score_text(seen, Page()))
    written += _missing(folder, written, rules)
    written.sort(key=lambda each: each.student)
    write_file(folder / "marks.json", marks_json(written))
    write_file(folder / "marks.csv", marks_csv(written))
    _tell(rules, written, folder)
    return written


def _records(results: Results, students: Sequence[str]) -> Iterator[Record]:
    """Go through what is known of each student, one at a time: all of a class is much."""
    for student in students:
        if (record := results.record(student)) is not None:
            yield record


def _missing(folder: Path, written: Sequence[Mark], rules: Rules) -> list[Mark]:
    """Those on the roster who handed in nothing were asked for what the others were asked for."""
    asked = dict.fromkeys((each.exercise, each.max_points) for one in written for each in one.exercises)
    known = {one.student for one in written}
    return [mark_of_missing(name, list(asked), rules) for name in read_missing(folder) if name not in known]


def _tell(rules: Rules, written: Sequence[Mark], folder: Path) -> None:
    if nobody := sorted(rules.students - {one.student for one in written}):
        note(f"named in the policy and not in the class: {', '.join(nobody)}")
    if open_ones := [one.student for one in written if one.status == "ungraded"]:
        note(f"no mark, since something could not be graded: {', '.join(open_ones)}")
    note(f"marks are in {folder}: marks.csv, marks.json, feedback")


def moment(text: str | None) -> datetime | None:
    """Read the time that `--at` gives. Raises UsageError when it is none."""
    try:
        return None if text is None else parse_time(text)
    except ValueError as error:
        raise UsageError(f"--at: {error}") from error
