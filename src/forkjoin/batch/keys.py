"""What a result depends on. It is used again only where all of that is the same."""

from __future__ import annotations

import platform
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import forkjoin
from forkjoin import language
from forkjoin.content import hash_files, hash_texts, kit_hash
from forkjoin.course import Course, Exercise
from forkjoin.errors import CourseError
from forkjoin.intake import NoAnswer, Submission, answer_file, helper_files
from forkjoin.score import Protection
from forkjoin.times import file_time


@dataclass(frozen=True)
class Key:
    """Of one answer: `submission` is what was handed in, `conditions` what it was graded with (both are hashes)."""

    submission: str
    conditions: str


class Keys:
    """Makes the keys of a batch; may be used by several threads."""

    def __init__(self, course: Course, protection: Protection) -> None:
        self._course, self._protection = course, protection
        self._conditions: dict[str, str] = {}  # by the exercise's file

    def of(self, submission: Submission, exercise: Exercise) -> Key:
        """Give the key of one answer, as it is now."""
        return Key(submission_hash(submission, exercise), self.conditions(exercise))

    def conditions(self, exercise: Exercise) -> str:
        """Hash the exercise's own files, what graders share, the kit, the language, Python, and the protection."""
        file = exercise.file
        if file not in self._conditions:
            self._conditions[file] = hash_texts(file, _own(exercise), self._shared, *self._machine)
        return self._conditions[file]

    def surroundings(self) -> dict[str, str]:
        """Say what has to be the same wherever a part of the batch is graded, by the names that people have for it."""
        _, kit, _language, _words, _, python, build, level, *held = self._machine
        exercises = [text for each in self._course.exercises for text in (each.file, _own(each))]
        return {
            "the version of the kit": forkjoin.__version__,
            "the kit's own code": kit,
            "Python": f"{python} ({build})",
            "the exercises or their graders": hash_texts(*exercises, self._shared),
            "protection": " ".join([level, *held]),
        }

    @cached_property
    def _shared(self) -> str:
        """What lies among the graders and belongs to no single exercise: any grader may import it."""
        own = {file for exercise in self._course.exercises for file in (exercise.grader, exercise.scenario)}
        return _hashed(file for file in self._course.graders.rglob("*.py") if file not in own)

    @cached_property
    def _machine(self) -> tuple[str, ...]:
        held, found_open = sorted(self._protection.held), sorted(self._protection.open)
        build = str(sysconfig.get_config_var("SOABI"))  # tells builds apart, such as the free-threaded one
        python = (platform.python_implementation(), platform.python_version(), build)
        kit = (forkjoin.__version__, kit_hash(), *self._language)
        return (*kit, *python, self._protection.level, *held, "open", *found_open)

    @property
    def _language(self) -> tuple[str, ...]:
        """Results hold messages: in which language, and by which translation."""
        return language.current(), _hashed(language.catalogue_files(language.current(), self._course.catalogues))


def submission_hash(submission: Submission, exercise: Exercise) -> str:
    """Hash the answer with its helpers, or the reason why there is none."""
    answer, helpers = answer_file(submission, exercise), helper_files(submission, exercise)
    for found in (answer, helpers):
        if isinstance(found, NoAnswer):
            return hash_texts(found.status, found.reason)
    assert isinstance(answer, Path)
    assert isinstance(helpers, dict)
    try:
        return hash_texts(hash_files(answer), *(f"{name} {hash_files(file)}" for name, file in sorted(helpers.items())))
    except OSError as error:  # it went away, or cannot be read any more: whoever grades it says so
        return hash_texts("failed", str(error.strerror))


def submission_time(submission: Submission, exercise: Exercise) -> str | None:
    """Say when an answer was handed in: as the platform said, else as its file says; None when there is no answer."""
    answer = answer_file(submission, exercise)
    if isinstance(answer, NoAnswer) and answer.status == "missing":
        return None
    if submission.submitted is not None:
        return submission.submitted
    try:
        return file_time((submission.folder if isinstance(answer, NoAnswer) else answer).stat().st_mtime)
    except OSError:
        return None


def _own(exercise: Exercise) -> str:
    """Hash the files that belong to one exercise."""
    texts = exercise.stub.with_suffix(".toml")
    return _hashed(file for file in (exercise.stub, texts, exercise.grader, exercise.scenario) if file.is_file())


def _hashed(files: Iterable[Path]) -> str:
    try:
        return hash_files(*files)
    except OSError as error:
        raise CourseError(f"{error.filename} cannot be read: {error.strerror}") from error
