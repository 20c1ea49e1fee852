"""`grade new`: a new exercise, for authors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forkjoin.authors.new import new_exercise
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, put_out
from forkjoin.course import Course
from forkjoin.files import make_folder


@dataclass(frozen=True)
class NewOptions:
    """The arguments of `grade new`."""

    target: str
    kind: str
    title: str | None
    course: Path | None


def new(options: NewOptions, services: Services) -> int:
    """Make the exercise, and list its files on stdout."""
    course = services.course() if options.course is None else _course(options.course)
    title = options.title or options.target.partition("/")[2].replace("_", " ").capitalize()
    made = new_exercise(course, options.target, options.kind, title)
    put_out("".join(f"{_short(path)}\n" for path in made), for_programs=False)
    where = "" if options.course is None else f" --course {options.course}"
    note(f"next: change these files, and try them with: grade verify {options.target}{where}")
    return ExitStatus.PASSED


def _course(folder: Path) -> Course:
    """A course elsewhere, made if it is not there."""
    for name in ("exercises", "graders", "solutions"):
        make_folder(folder / name)
    return Course(folder.resolve())


def _short(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
