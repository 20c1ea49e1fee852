"""`grade batch` on nbgrader's `submitted/`: the answers come out of notebooks, the scores go into the gradebook too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from forkjoin.batch import Results
from forkjoin.cli.terminal import note
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.intake import Entry, Submission
from forkjoin.notebooks.submitted import take_answers


@dataclass(frozen=True)
class NbgraderOptions:
    """The options of `grade batch` that are about nbgrader."""

    assignment: str | None = None
    gradebook: str | None = None

    def wanted(self, layout: str) -> bool:
        """Whether the submissions are nbgrader's. Raises UsageError for its options with any others."""
        for name, value in (("--assignment", self.assignment), ("--gradebook", self.gradebook)):
            if value is not None and layout != "nbgrader":
                raise UsageError(f"{name} is for nbgrader's folder `submitted`, and these submissions are no notebooks")
        return layout == "nbgrader"


class Notebooks:
    """A class's notebooks: called with an entry, gives the submission to grade in `exercises`.

    Raises UsageError when the gradebook is not ready for what comes of it: before anything is graded.
    """

    def __init__(
        self, entries: Sequence[Entry], exercises: Sequence[Exercise], into: Path, options: NbgraderOptions
    ) -> None:
        folder = entries[0].paths[0].parent
        if find_spec("nbgrader") is None:
            raise UsageError(f"{folder} holds notebooks: to grade them, run `pip install 'forkjoin[nbgrader]'` first")
        handed = take_answers([entry.paths[0] for entry in entries], exercises, into, options.assignment, note)
        from forkjoin.notebooks.gradebook import CourseGradebook  # takes seconds

        self._gradebook = CourseGradebook(folder.parent, options.gradebook, handed.places)
        self._submissions = handed.submissions
        self._folders = {entry.student: entry.paths[0].name for entry in entries}
        self.exercises = [exercise for exercise in exercises if exercise in handed.places]

    def __call__(self, entry: Entry) -> Submission:
        """Give the answers of one student, under the name that the roster has."""
        found = self._submissions[entry.paths[0].name]
        return replace(found, student=entry.student, submitted=entry.submitted, late=entry.late)

    def record(self, results: Results) -> bool:
        """Write the scores into the gradebook, and say so; whether all could be written."""
        records = ((folder, results.record(student)) for student, folder in self._folders.items())
        scores = [replace(record.score, student=folder) for folder, record in records if record is not None]
        recorded = self._gradebook.record(scores, note)
        note("the scores are in the gradebook, the notebooks in autograded" if recorded else "the others are in it")
        return recorded
