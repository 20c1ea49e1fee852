"""Taking the answers out of a student's archive, into a folder of the grader's."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import mkdtemp

from forkjoin.course import Exercise
from forkjoin.errors import UnreadableError, UsageError
from forkjoin.intake.archive import Parts, read_archive
from forkjoin.intake.submission import Submission, printable_name


class Unpacker:
    """Unpacks archives below `folder`, which is for whoever made it to remove."""

    def __init__(self, folder: Path, exercises: Iterable[Exercise]) -> None:
        self._folder = folder
        self._files = {
            (exercise.topic, name) for exercise in exercises for name in (f"{exercise.name}.py", *exercise.helpers)
        }

    def __call__(self, student: str, archive: Path) -> Submission:
        """Make a submission of an archive: a folder of its own with the course's files that were in it, or a problem.

        What is written has the course's names: none of the archive's own ever gets to the file system. Raises
        UsageError when nothing can be written.
        """
        try:
            files = read_archive(archive, self._files)
        except UnreadableError as error:
            return Submission(student, archive, f"{printable_name(archive.name)} could not be read: {error}")
        return Submission(student, self._written(files))

    def _written(self, files: dict[Parts, bytes]) -> Path:
        try:
            folder = Path(mkdtemp(dir=self._folder)).resolve()
            for parts, data in files.items():
                path = folder.joinpath(*parts)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        except OSError as error:
            raise UsageError(f"{self._folder} cannot be written: {error.strerror}") from error
        return folder
