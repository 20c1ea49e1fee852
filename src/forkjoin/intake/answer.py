"""The one file of a submission that answers an exercise: a regular file of its own, and not too big."""

from __future__ import annotations

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
    own fault, and a `failed` NoAnswer says what to mend.
    """
    for path in (submission.folder / exercise.file, submission.folder / "exercises" / exercise.file):
        found = _looked_at(path, submission.folder, exercise.file)
        if found is not None:
            return found
    return NoAnswer("missing", f"{exercise.file} was not handed in")


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
        return NoAnswer("failed", f"{name} is {kind} and should be a Python file")
    if found.st_size > MAX_ANSWER_BYTES:
        return NoAnswer("failed", f"{name} has {found.st_size:,} bytes; at most {MAX_ANSWER_BYTES:,} are read")
    real.open("rb").close()  # raises when it may not be read
    return real
