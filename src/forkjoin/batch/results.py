"""The results folder of a batch: a score for each student, and the class in one JSON and one CSV file."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from forkjoin.course import Exercise
from forkjoin.files import make_folder, write_file
from forkjoin.report.as_csv import grades_csv
from forkjoin.report.as_json import score_json, scores_json
from forkjoin.score import Score

# What some file system somewhere does not take in a name, and the sign that escapes it.
_UNFIT = frozenset('%/\\:*?"<>|')
# Room for ".json" in the 255 bytes that most file systems give a name.
_MOST_BYTES = 200
_HASH_LENGTH = 16


class Results:
    """`students/<student>.json`, `scores.json` and `grades.csv` in one folder. Every file is written atomically."""

    def __init__(self, folder: Path, students: Sequence[str], exercises: Sequence[Exercise]) -> None:
        self._folder, self._students = folder, folder / "students"
        self._order, self._exercises = students, exercises
        self._scores: dict[str, Score] = {}

    @property
    def scores(self) -> list[Score]:
        """What was saved so far, in the order of the students."""
        return [self._scores[student] for student in self._order if student in self._scores]

    def prepare(self) -> None:
        """Make the folders. Raises UsageError when they cannot be written."""
        make_folder(self._folder)
        make_folder(self._students)

    def save(self, score: Score) -> None:
        """Keep one student's score, as soon as it is there; several threads may."""
        write_file(self._students / f"{file_name(score.student)}.json", score_json(score))
        self._scores[score.student] = score

    def finish(self) -> None:
        """Write the class, as far as it was graded; nothing, and over nothing, when nobody was."""
        if not self._scores:
            return
        write_file(self._folder / "scores.json", scores_json(self.scores))
        names = [(exercise.topic, exercise.name) for exercise in self._exercises]
        write_file(self._folder / "grades.csv", grades_csv(self.scores, names))


def file_name(student: str) -> str:
    """Turn a student's name into a file's: what a file name cannot hold is percent-encoded, other letters stay.

    Different students get different names; a very long one is cut and ends in a hash of the whole.
    """
    safe = "".join(_escaped(character) for character in student)
    if safe.endswith((".", " ")):  # Windows drops these at the end
        safe = f"{safe[:-1]}%{ord(safe[-1]):02X}"
    if len(safe.encode()) <= _MOST_BYTES:
        return safe
    digest = hashlib.sha256(student.encode()).hexdigest()[:_HASH_LENGTH]
    kept = safe.encode()[: _MOST_BYTES - _HASH_LENGTH - 1].decode(errors="ignore")
    return f"{kept}~{digest}"


def _escaped(character: str) -> str:
    if character in _UNFIT or not character.isprintable():
        return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "surrogatepass"))
    return character
