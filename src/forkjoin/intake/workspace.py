"""The workspace: the folder in which a student works, with one folder for each topic."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.language import gettext as _


def find_workspace(folder: Path | None, cwd: Path, exercises: Sequence[Exercise]) -> Path:
    """Give `folder` if there is one, else look for the workspace from `cwd` upwards: `.`, then `./exercises`.

    A workspace is a folder that holds the file of at least one of `exercises`.
    Raises UsageError when the folder is none, or when there is no workspace.
    """
    if folder is not None:
        if not folder.is_dir():
            raise UsageError(_("{folder} is not a folder").format(folder=folder))
        return folder
    for parent in (cwd, *cwd.parents):
        for place in (parent, parent / "exercises"):
            if _holds_an_exercise(place, exercises):
                return place
    example = exercises[0].file if exercises else "2-queues/sentinel.py"
    raise UsageError(
        _(
            "no exercise was found in {cwd} or above: go to the folder that holds {example}, or name "
            "it with --dir; `grade init` makes a new one"
        ).format(cwd=cwd, example=example)
    )


def has_answers(folder: Path, exercises: Iterable[Exercise]) -> bool:
    """Whether a submission holds anything in the place of any of `exercises`, in either layout."""
    files = (folder / prefix / exercise.file for exercise in exercises for prefix in ("", "exercises"))
    return any(os.path.lexists(file) for file in files)


def workspace_of_targets(targets: Iterable[str], exercises: Sequence[Exercise]) -> Path | None:
    """Give the workspace that holds the files named by `targets`, so that the file that was named is the one graded.

    None when no target is a path to something there. Raises UsageError when they lie in different workspaces.
    """
    topics = {exercise.topic for exercise in exercises}
    named = [Path(target) for target in targets if Path(target).name != target and Path(target).exists()]
    found = dict.fromkeys(_above_topic(path.resolve(), topics) for path in named)
    found.pop(None, None)
    if len(found) > 1:
        raise UsageError(
            _("the targets lie in different folders ({names}): check one at a time").format(
                names=", ".join(map(str, found))
            )
        )
    return next(iter(found), None)


def _above_topic(path: Path, topics: set[str]) -> Path | None:
    for folder in (path, path.parent):
        if folder.name in topics:
            return folder.parent
    return None


def _holds_an_exercise(folder: Path, exercises: Iterable[Exercise]) -> bool:
    # Not Path.is_file: it raises where a folder above may not be looked into.
    return any(os.path.isfile(folder / exercise.file) for exercise in exercises)  # noqa: PTH113
