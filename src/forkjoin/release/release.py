"""What a release is: files by their paths, and how they come to lie in a folder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from forkjoin.course import Course, Exercise
from forkjoin.errors import UsageError
from forkjoin.files import make_folder, write_data

_NO_WORK = {".git", ".DS_Store"}


@dataclass(frozen=True)
class Content:
    """What a file holds, and whether it is a program."""

    data: bytes
    executable: bool = False

    @classmethod
    def of(cls, text: str, *, executable: bool = False) -> Content:
        """Hold a text, in UTF-8."""
        return cls(text.encode(), executable)


Files = dict[PurePosixPath, Content]


@dataclass(frozen=True)
class Order:
    """What is to be released.

    `assignment`: its name, where the teacher gave one. `kit`: where students' machines get the kit from, as
    `OWNER/REPOSITORY@REF`, a private repository; None is the package of this version.
    """

    course: Course
    exercises: Sequence[Exercise]
    assignment: str | None = None
    kit: str | None = None


@dataclass(frozen=True)
class Release:
    """The files, and what a teacher does next. `joins`: they are put beside what is in the folder already."""

    files: Files
    next_steps: list[str] = field(default_factory=list)
    joins: bool = False


def write_release(folder: Path, release: Release, *, force: bool) -> list[Path]:
    """Write the files below `folder`, and give their paths.

    Without `force`, nothing is written over: raises UsageError when the folder is not empty (`.git` does not count), or
    for a release that joins others, when another text stands in a file's place.
    """
    if not force:
        _check_changed(folder, release.files) if release.joins else _check_empty(folder)
    for path, content in release.files.items():
        make_folder((folder / path).parent)
        write_data(folder / path, content.data)
        (folder / path).chmod(0o755 if content.executable else 0o644)
    return [folder / path for path in release.files]


def _check_empty(folder: Path) -> None:
    try:
        there = sorted(path.name for path in folder.iterdir() if path.name not in _NO_WORK)
    except FileNotFoundError:
        return
    except OSError as error:
        raise UsageError(f"{folder} cannot be read as a folder: {error.strerror}") from error
    if there:
        raise UsageError(f"{folder} is not empty ({there[0]} is in it): name a new folder; --force writes over it")


def _check_changed(folder: Path, files: Files) -> None:
    changed = [path for path, content in files.items() if _differs(folder / path, content.data)]
    if changed:
        more = f" (and {len(changed) - 1} more)" if len(changed) > 1 else ""
        raise UsageError(f"{folder / changed[0]}{more} is there with another text: --force writes over it")


def _differs(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() != data
    except FileNotFoundError:
        return False
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error


def targets(order: Order) -> list[str]:
    """Name the exercises as `grade check` takes them: a topic by its name, or `--all`, when all of it is released."""
    if len(order.exercises) == len(order.course.exercises):
        return ["--all"]
    named: list[str] = []
    for topic in dict.fromkeys(exercise.topic for exercise in order.exercises):
        mine = [exercise for exercise in order.exercises if exercise.topic == topic]
        whole = len(mine) == sum(exercise.topic == topic for exercise in order.course.exercises)
        named += [topic] if whole else [f"{topic}/{exercise.name}" for exercise in mine]
    return named


def below(folder: str, files: Iterable[tuple[PurePosixPath, Content]]) -> Files:
    """Put files into a folder of the release."""
    return {PurePosixPath(folder) / path: content for path, content in files}
