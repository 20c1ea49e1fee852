"""`grade hint`, `grade reset` and `grade solution`: one exercise of the workspace."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from forkjoin.cli.selection import exercise_in_hand, one_exercise, short, workspace_needed
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, page_of, put_out
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.language import gettext as _
from forkjoin.report.hints import hint_text
from forkjoin.workspace import Workspace


def hint(target: str | None, services: Services) -> int:
    """Print the next hint."""
    course = services.course()
    workspace = workspace_needed(course)
    exercise = exercise_in_hand(workspace, course, target)
    shown = workspace.count_hint(exercise)
    put_out(hint_text(exercise, shown, page_of(sys.stdout)), for_programs=False)
    return ExitStatus.PASSED


def reset(target: str, services: Services, *, sure: bool) -> int:
    """Put the stub back, if the student wants that, and say where the backup is."""
    course = services.course()
    workspace = workspace_needed(course)
    exercise = one_exercise(course, target)
    if not (sure or workspace.stages()[exercise] == "not started" or _wanted(workspace.folder / exercise.file)):
        note(_("nothing was changed"))
        return ExitStatus.FAILED
    note(*what_was_reset(workspace, exercise))
    return ExitStatus.PASSED


def what_was_reset(workspace: Workspace, exercise: Exercise) -> list[str]:
    """Reset the exercise; give what there is to say."""
    backup = workspace.reset(exercise)
    told = [_("{file} is as it was in the beginning").format(file=short(workspace.folder / exercise.file))]
    return told if backup is None else [*told, _("your file is kept as {backup}").format(backup=short(backup))]


def _wanted(file: Path) -> bool:
    if not sys.stdin.isatty():
        raise UsageError(_("nobody is here to be asked: `grade reset --yes` resets without asking"))
    try:
        return typer.confirm(
            _("Put the stub back in {file}? Yours is kept as a backup.").format(file=short(file)), err=True
        )
    except typer.Abort:
        raise KeyboardInterrupt from None


def solution(target: str, services: Services) -> int:
    """Print the solution, once the student has an answer of his own that passed."""
    course = services.course()
    workspace = workspace_needed(course)
    exercise = one_exercise(course, target)
    if workspace.stages()[exercise] != "done":
        raise UsageError(_("{name} is not done yet: `grade hint {name}` helps").format(name=exercise.name))
    path = course.solutions / exercise.file if course.solutions is not None else None
    if path is None or not path.is_file():
        raise UsageError(_("this copy of the kit has no solutions: ask your teacher"))
    put_out(path.read_text(encoding="utf-8"), for_programs=False)
    return ExitStatus.PASSED
