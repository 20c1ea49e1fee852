"""`grade batch` on nbgrader's `submitted/`: the answers come out of notebooks, the scores go into the gradebook too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from forkjoin.cli.terminal import note
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.notebooks.submitted import is_submitted, take_answers
from forkjoin.score import Score


@dataclass(frozen=True)
class NbgraderOptions:
    """The options of `grade batch` that are about nbgrader."""

    assignment: str | None = None
    gradebook: str | None = None


class Notebooks:
    """A class's notebooks: `submissions` to grade in `exercises`, and the gradebook for what comes of it."""

    def __init__(self, folder: Path, exercises: Sequence[Exercise], into: Path, options: NbgraderOptions) -> None:
        if find_spec("nbgrader") is None:
            raise UsageError(f"{folder} holds notebooks: to grade them, run `pip install 'forkjoin[nbgrader]'` first")
        handed = take_answers(folder.resolve(), exercises, into, options.assignment, note)
        from forkjoin.notebooks.gradebook import CourseGradebook  # takes seconds

        self._gradebook = CourseGradebook(folder.resolve().parent, options.gradebook, handed.places)
        self.submissions = handed.submissions
        self.exercises = [exercise for exercise in exercises if exercise in handed.places]

    def record(self, scores: Sequence[Score]) -> bool:
        """Write the scores into the gradebook, and say so; whether all could be written."""
        recorded = self._gradebook.record(scores, note)
        note("the scores are in the gradebook, the notebooks in autograded" if recorded else "the others are in it")
        return recorded


def notebooks_of(folder: Path, exercises: Sequence[Exercise], into: Path, options: NbgraderOptions) -> Notebooks | None:
    """Take a folder for nbgrader's, if it is one. Raises UsageError for nbgrader's options with any other."""
    if folder.is_dir() and is_submitted(folder):
        return Notebooks(folder, exercises, into, options)
    if is_submitted(folder / "submitted"):
        raise UsageError(f"{folder} is a course of nbgrader's: the submissions are in {folder / 'submitted'}")
    for name, value in (("--assignment", options.assignment), ("--gradebook", options.gradebook)):
        if value is not None:
            raise UsageError(f"{name} is for nbgrader's folder `submitted`, and {folder} holds no notebooks")
    return None
