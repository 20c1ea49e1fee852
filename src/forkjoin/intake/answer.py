"""The file of a submission that answers an exercise, and the helpers that it may have: regular files, not too big."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from forkjoin.course import Exercise
from forkjoin.intake.submission import Submission

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
    if submission.problem is not None:
        return NoAnswer("failed", submission.problem)
    workspace = _workspace(submission, exercise)
    found = _looked_at(workspace / exercise.file, submission.folder, exercise.file)
    return found or NoAnswer("missing", f"{exercise.file} was not handed in")


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
                return NoAnswer("failed", f"{name} is a link that leads out of the submission: hand in the file itself")
            found = path.stat()
        return _checked(path, found, name)
    except (FileNotFoundError, NotADirectoryError):
        return NoAnswer("failed", f"{name} is a link to nothing") if path.is_symlink() else None
    except (OSError, RuntimeError) as error:  # RuntimeError: a ring of links, before Python 3.13
        return NoAnswer("failed", f"{name} cannot be read: {getattr(error, 'strerror', None) or 'a ring of links'}")


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
        kind = "a folder" if stat.S_ISDIR(found.st_mode) else "something special"
        return NoAnswer("failed", f"{name} is {kind} and should be a file")
    if found.st_size > MAX_ANSWER_BYTES:
        return NoAnswer("failed", f"{name} has {found.st_size:,} bytes; at most {MAX_ANSWER_BYTES:,} are read")
    real.open("rb").close()  # raises when it may not be read
    return real
