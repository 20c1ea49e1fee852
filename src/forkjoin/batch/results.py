"""The results folder of a batch: a file for each student, and the class in one JSON and one CSV file.

Files, and no database: a person can read them, a script needs no library for them, and replacing a file in one step is
all the safety that is needed, since every student's results stand by themselves.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from forkjoin.batch.records import Origin, Record, name_of, read_record, slim
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.files import make_folder, remove_drafts, write_file, write_pieces
from forkjoin.report.as_csv import grades_csv
from forkjoin.report.as_json import dumps, scores_pieces
from forkjoin.score import Score

# What some file system somewhere does not take in a name, and the sign that escapes it.
_UNFIT = frozenset('%/\\:*?"<>|')
# Room for ".json" in the 255 bytes that most file systems give a name.
_MOST_BYTES = 200
_HASH_LENGTH = 16
_UNPACKED = ".unpacked-"


class Results:
    """`students/<student>.json`, `scores.json` and `grades.csv` in one folder. Every file is written atomically.

    `students`: the class, in the order of the class's files; `exercises`: those of the course, in its order.
    """

    def __init__(self, folder: Path, students: Sequence[str], exercises: Sequence[Exercise]) -> None:
        self.folder, self._students = folder, folder / "students"
        self._order, self._exercises = students, exercises
        self._places = {f"{each.topic}/{each.name}": place for place, each in enumerate(exercises)}
        self._scores: dict[str, Score] = {}  # slim ones: the files have the rest

    @property
    def scores(self) -> list[Score]:
        """What is known of the class, from this run or an earlier one, in the students' order; without details."""
        for student in self._order:
            if student not in self._scores and (record := self.record(student)) is not None:
                self._scores[student] = slim(record.score)
        return [self._scores[student] for student in self._order if student in self._scores]

    @contextmanager
    def opened(self) -> Iterator[Path]:
        """Make the folders and keep others from writing there; give a folder for temporary files.

        What a run that was killed left half done is removed. Raises UsageError when the folders cannot be written, or
        while another batch writes to them.
        """
        from filelock import FileLock, Timeout

        self.prepare()
        with ExitStack() as stack:
            try:
                stack.enter_context(FileLock(self.folder / ".lock", blocking=False))
            except Timeout:
                told = f"another `grade batch` is writing to {self.folder}: wait until it has ended"
                raise UsageError(told) from None
            for folder in (self.folder, self._students):
                remove_drafts(folder)
            for left in self.folder.glob(f"{_UNPACKED}*"):
                shutil.rmtree(left, ignore_errors=True)
            with TemporaryDirectory(prefix=_UNPACKED, dir=self.folder) as temporary:
                yield Path(temporary)

    def prepare(self) -> None:
        """Make the folders. Raises UsageError when they cannot be written."""
        make_folder(self.folder)
        make_folder(self._students)

    def record(self, student: str) -> Record | None:
        """Read what is known of a student."""
        record = read_record(self._file(student))
        return record if record is not None and record.score.student == student else None

    def score(self, student: str) -> Score:
        """What was saved of a student in this run; without details."""
        return self._scores[student]

    def save(self, score: Score, origins: Mapping[str, Origin] | None = None, known: Record | None = None) -> None:
        """Take newer results into a student's file, as soon as they are there; several threads may.

        `known`: what the file holds, for whoever has just read it.
        """
        known = known or self.record(score.student)
        record = Record(score, dict(origins or {}))
        if known is not None:
            record = known.with_score(score, record.origins, self._places)
        if record != known:
            write_file(self._file(score.student), dumps(record.to_json()))
        self._scores[score.student] = slim(record.score)

    def finish(self) -> None:
        """Write the class, as far as it was graded; nothing, and over nothing, when nobody was."""
        scores = self.scores
        if not scores:
            return
        texts = (self._file(score.student).read_text(encoding="utf-8") for score in scores)
        write_pieces(self.folder / "scores.json", scores_pieces(texts))
        graded = {name_of(result) for score in scores for result in score.exercises}
        names = [(each.topic, each.name) for each in self._exercises if f"{each.topic}/{each.name}" in graded]
        write_file(self.folder / "grades.csv", grades_csv(scores, names))

    def others(self) -> list[str]:
        """Name those whose results are there and who are not in the class."""
        known = {self._file(student).name for student in self._order}
        files = sorted(file for file in self._students.glob("*.json") if file.name not in known)
        return [record.score.student for file in files if (record := read_record(file)) is not None]

    def _file(self, student: str) -> Path:
        return self._students / f"{file_name(student)}.json"


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
