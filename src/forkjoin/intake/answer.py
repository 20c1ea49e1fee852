"""The file of a submission that answers an exercise, and the helpers that it may have: regular files, not too big."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from forkjoin.course import Exercise
from forkjoin.intake.submission import Submission
from forkjoin.language import gettext as _

# A long answer has a few hundred lines. More than this is no program that a person wrote.
MAX_ANSWER_BYTES = 1_000_000


@dataclass(frozen=True)
class NoAnswer:
    """Why there is nothing to grade: nothing handed in (`missing`), or something that is no program (`failed`)."""

    status: Literal["missing", "failed"]
    reason: str


def answer_file(submission: Submission, exercise: Exercise) -> Path | NoAnswer:
    """Find the answer to `exercise`: `2-queues/sentinel.py` or `exercises/2-queues/sentinel.py`, whole path.

    What is in its place and cannot be graded (a folder, a link that leads out, a huge file) is the submission's
    own fault, and a `failed` NoAnswer says what to mend. So is a submission of which nothing can be read.
    """
    problem = submission.problem or submission.problems.get(exercise.file)
    if problem is not None:
        return NoAnswer("failed", problem)
    workspace = _workspace(submission, exercise)
    found = _looked_at(workspace / exercise.file, submission.folder, exercise.file)
    return found or NoAnswer("missing", _("{file} was not handed in").format(file=exercise.file))


def helper_files(submission: Submission, exercise: Exercise) -> dict[str, Path] | NoAnswer:
    """Find the exercise's helpers that lie beside the answer, by name. All other files are left where they are.

    None of them need be there. One that cannot be used is the submission's own fault, as it is with the answer.
    """
    if not exercise.helpers:
        return {}
    folder = _workspace(submission, exercise) / exercise.topic
    helpers: dict[str, Path] = {}
    for name in exercise.helpers:
        found = _looked_at(folder / name, submission.folder, f"{exercise.topic}/{name}")
        if isinstance(found, NoAnswer):
            return found
        if found is not None:
            helpers[name] = found
    return helpers


def _workspace(submission: Submission, exercise: Exercise) -> Path:
    """Give the folder of the submission that holds the answer, or else should."""
    inner = submission.folder / "exercises"
    here = os.path.lexists(submission.folder / exercise.file) or not os.path.lexists(inner / exercise.file)
    return submission.folder if here else inner


def _looked_at(path: Path, folder: Path, name: str) -> Path | NoAnswer | None:
    """Give the file at `path` if it can be graded, else what is wrong with it; None when nothing is there."""
    try:
        found = path.lstat()
        if not (stat.S_ISREG(found.st_mode) and _is_direct(path, folder)):
            path = path.resolve(strict=True)
            if not path.is_relative_to(folder.resolve()):
                return _leads_out(name)
            found = path.stat()
        return _checked(path, found, name)
    except (FileNotFoundError, NotADirectoryError):
        return NoAnswer("failed", _("{name} is a link to nothing").format(name=name)) if path.is_symlink() else None
    except (OSError, RuntimeError) as error:  # RuntimeError: a ring of links, before Python 3.13
        return NoAnswer(
            "failed",
            _("{path} cannot be read: {why}").format(
                path=name, why=getattr(error, "strerror", None) or _("a ring of links")
            ),
        )


def _leads_out(name: str) -> NoAnswer:
    said = _("{name} is a link that leads out of the submission: hand in the file itself")
    return NoAnswer("failed", said.format(name=name))


def _is_direct(file: Path, folder: Path) -> bool:
    """Whether no link lies on the way from `folder` to `file`. To resolve a path is slow, and a class has many."""
    if not file.is_absolute():
        return False
    above = str(file.parent)
    while len(above) > len(str(folder)):
        if os.path.islink(above):  # noqa: PTH114 - a Path for each step is slow as well
            return False
        above = os.path.dirname(above)  # noqa: PTH120 - same
    return True


def _checked(real: Path, found: os.stat_result, name: str) -> Path | NoAnswer:
    if not stat.S_ISREG(found.st_mode):
        folder_there = stat.S_ISDIR(found.st_mode)
        said = (
            _("{name} is a folder and should be a file")
            if folder_there
            else _("{name} is something special and should be a file")
        )
        return NoAnswer("failed", said.format(name=name))
    if found.st_size > MAX_ANSWER_BYTES:
        return NoAnswer(
            "failed",
            _("{name} has {size:,} bytes; at most {most:,} are read").format(
                name=name, size=found.st_size, most=MAX_ANSWER_BYTES
            ),
        )
    real.open("rb").close()  # raises when it may not be read
    return real
