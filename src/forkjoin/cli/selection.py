"""Which exercises a command means: targets, what is in hand, `-k` and `--lf`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from forkjoin.cli.terminal import note
from forkjoin.course import Course, Exercise
from forkjoin.errors import UsageError
from forkjoin.intake import find_workspace
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.workspace import Workspace
from forkjoin.workspace.keyword import matching

_NO_WORKSPACE = N_(
    "this is no folder made by `grade init`. `grade init` makes one; `grade init .` makes "
    "this folder one, and leaves your files as they are"
)


@dataclass(frozen=True)
class Selection:
    """What `grade check` was asked for. `folder`: --dir; the others are its options in short."""

    targets: Sequence[str]
    folder: Path | None = None
    everything: bool = False
    keyword: str | None = None
    last_failed: bool = False

    def narrow(self, exercises: list[Exercise], workspace: Workspace | None) -> list[Exercise]:
        """Take from `exercises`, which the targets name, those that are meant.

        Only in a workspace is there an exercise in hand. Raises UsageError when nothing is left.
        """
        asked = self.targets or self.folder or self.everything or self.keyword is not None or self.last_failed
        if workspace is not None and not asked:
            in_hand = workspace.next_after()
            return exercises if in_hand is None else [in_hand]
        if self.keyword is not None:
            exercises = matching(exercises, self.keyword)
        return _failed(exercises, workspace) if self.last_failed else exercises


def _failed(exercises: list[Exercise], workspace: Workspace | None) -> list[Exercise]:
    if workspace is None:
        raise UsageError(f"--lf: {_(_NO_WORKSPACE)}")
    failed = set(workspace.failed())
    found = [exercise for exercise in exercises if exercise in failed]
    if not found:
        note(_("none of them failed last time: all are checked"))
    return found or exercises


def workspace_here(course: Course) -> Workspace | None:
    """Give the workspace that the current folder is in, or None where `grade init` made none."""
    try:
        folder = find_workspace(None, Path.cwd(), course.exercises)
    except UsageError:
        return None
    return Workspace.at(folder, course.exercises)


def workspace_needed(course: Course) -> Workspace:
    """Give the workspace that the current folder is in. Raises UsageError where there is none."""
    workspace = workspace_here(course)
    if workspace is None:
        raise UsageError(_(_NO_WORKSPACE))
    return workspace


def one_exercise(course: Course, target: str) -> Exercise:
    """Give the exercise that a target names. Raises UsageError when it names none, or a topic with several."""
    found = course.select([target])
    if len(found) > 1:
        names = ", ".join(exercise.name for exercise in found)
        raise UsageError(
            _("{target} is a topic: say which exercise, one of {names}").format(target=target, names=names)
        )
    return found[0]


def exercise_in_hand(workspace: Workspace, course: Course, target: str | None) -> Exercise:
    """Give the exercise that was named, else the first that is not done. Raises UsageError when all are done."""
    if target is not None:
        return one_exercise(course, target)
    in_hand = workspace.next_after()
    if in_hand is None:
        raise UsageError(_("all exercises are done: name the one you mean"))
    return in_hand


def short(path: Path) -> str:
    """A path as it opens from the current folder."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
