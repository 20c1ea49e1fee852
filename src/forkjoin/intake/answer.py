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
    """Find the answer to `exercise`: `2-queues/sentinel.py` or `exercises/2-queues/sentinel.py`, real path.

    What is in its place and cannot be graded (a folder, a link that leads out, a huge file) is the submission's
    own fault, and a `failed` NoAnswer says what to mend. So is a submission of which nothing can be read.
    """
    problem = submission.problem or submission.problems.get(exercise.file)
    if problem is not None:
        return NoAnswer("failed", problem)
    workspace = _workspace(submission, exercise)
    found = _looked_at(workspace / exercise.file, submission.folder, exercise.file)
    return found or NoAnswer("missing", f"{exercise.file} was not handed in")


def helper_files(submission: Submission, exercise: Exercise) -> dict[str, Path] | NoAnswer:
    """Find the exercise's helpers that lie beside the answer, by name. All other files are left where they are.

    None of them need be there. One that cannot be used is the submission's own fault, as it is with the answer.
    """
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
    """Give the real path of `path` if it can be graded, else what is wrong with it; None when nothing is there."""
    try:
        path.lstat()
        return _checked(path.resolve(strict=True), folder, name)
    except (FileNotFoundError, NotADirectoryError):
        return NoAnswer("failed", f"{name} is a link to nothing") if path.is_symlink() else None
    except (OSError, RuntimeError) as error:  # RuntimeError: a ring of links, before Python 3.13
        return NoAnswer("failed", f"{name} cannot be read: {getattr(error, 'strerror', None) or 'a ring of links'}")


def _checked(real: Path, folder: Path, name: str) -> Path | NoAnswer:
    if not real.is_relative_to(folder.resolve()):
        return NoAnswer("failed", f"{name} is a link that leads out of the submission: hand in the file itself")
    found = real.stat()
    if not stat.S_ISREG(found.st_mode):
        kind = "a folder" if stat.S_ISDIR(found.st_mode) else "something special"
        return NoAnswer("failed", f"{name} is {kind} and should be a file")
    if found.st_size > MAX_ANSWER_BYTES:
        return NoAnswer("failed", f"{name} has {found.st_size:,} bytes; at most {MAX_ANSWER_BYTES:,} are read")
    real.open("rb").close()  # raises when it may not be read
    return real
