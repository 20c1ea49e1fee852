"""`grade verify`: the graders themselves, tested."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from forkjoin.authors.bench import Bench
from forkjoin.authors.cache import Cache
from forkjoin.authors.load import load
from forkjoin.authors.mutants import Hunt, MutantVerdict, sources
from forkjoin.authors.verify import Verification, verify
from forkjoin.cli.executors import jobs_worth_while, usable_cores
from forkjoin.cli.progress import progress
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, page_of, put_out
from forkjoin.course import Course, Exercise
from forkjoin.errors import UsageError
from forkjoin.files import write_file
from forkjoin.report.sheet import Page
from forkjoin.report.verification import mutants_text, verification_text

VERIFY_SCHEMA = "forkjoin/verify/v1"
_CACHE = Path(".forkjoin") / "mutants.json"


@dataclass(frozen=True)
class VerifyOptions:
    """The arguments of `grade verify`."""

    targets: Sequence[str]
    course: Path | None
    repeat: int
    busy: bool
    mutants: bool
    answers: int
    feedback: bool
    jobs: int | None
    format: str
    output: Path | None


@dataclass(frozen=True)
class Found:
    """What was found out about the exercises asked for."""

    exercises: list[Verification]
    mutants: dict[str, list[MutantVerdict]]

    @property
    def good(self) -> bool:
        """Whether nothing is left to do."""
        left = (one for each in self.mutants.values() for one in each if one.fate in {"survived", "ungraded"})
        return not any(each.problems for each in self.exercises) and all(one.why for one in left)

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        mutants = {name: [asdict(one) for one in each] for name, each in self.mutants.items()}
        return {
            "schema": VERIFY_SCHEMA,
            "good": self.good,
            "exercises": [each.to_json() for each in self.exercises],
            "mutants": mutants,
        }


def verify_exercises(options: VerifyOptions, services: Services) -> int:
    """Verify the exercises asked for, report, and give the exit status."""
    course = _course(options, services)
    exercises = course.select(options.targets)
    busy = load(usable_cores()) if options.busy else nullcontext()
    with busy, Bench(course, options.jobs or jobs_worth_while()) as bench:
        found = (
            _mutants(options, course, exercises, bench)
            if options.mutants
            else _answers(options, course, exercises, bench)
        )
    _report(found, options)
    return ExitStatus.PASSED if found.good else ExitStatus.FAILED


def _course(options: VerifyOptions, services: Services) -> Course:
    if options.course is None:
        return services.course()
    if not (options.course / "exercises").is_dir() or not (options.course / "graders").is_dir():
        raise UsageError(f"{options.course} is no course: it should hold exercises{os.sep} and graders{os.sep}")
    return Course(options.course.resolve())


def _answers(options: VerifyOptions, course: Course, exercises: Sequence[Exercise], bench: Bench) -> Found:
    with progress(len(exercises) * options.repeat, "verifying") as step:
        return Found([verify(course, exercise, bench, options.repeat, step) for exercise in exercises], {})


def _mutants(options: VerifyOptions, course: Course, exercises: Sequence[Exercise], bench: Bench) -> Found:
    cache = Cache(course.root / _CACHE)
    files = {exercise: sources(course, exercise, options.answers) for exercise in exercises}
    with progress(sum(map(len, files.values())), "verifying") as step:
        found = {
            f"{exercise.topic}/{exercise.name}": verdicts
            for exercise, verdicts in Hunt(course, bench, cache).over(files, step)
        }
    return Found([], found)


def _report(found: Found, options: VerifyOptions) -> None:
    page = Page() if options.output else page_of(sys.stdout)
    for_programs = options.format == "json"
    if for_programs:
        text = json.dumps(found.to_json(), ensure_ascii=False, indent=2) + "\n"
    elif options.mutants:
        text = mutants_text(found.mutants, page)
    else:
        text = verification_text(found.exercises, page, feedback=options.feedback)
    if options.output is None:
        put_out(text, for_programs=for_programs)
        return
    write_file(options.output, text)
    note(f"{'nothing' if found.good else 'something'} is left to do; the report is in {options.output}")
