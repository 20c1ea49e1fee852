"""The kit itself as files, for systems where a teacher's own copy of it grades: the package, with the course in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path, PurePosixPath

import forkjoin
from forkjoin.errors import CourseError
from forkjoin.release.release import Content, Files, Order

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_PACKAGE = Path(forkjoin.__file__).resolve().parent
_COURSE = PurePosixPath("forkjoin/_course")


def kit_files(order: Order) -> Files:
    """Give the package, the graders and texts of the topics released, and `requirements.txt`: what pip must bring.

    Solutions are not part of it. Raises CourseError when a file cannot be read.
    """
    released, known = ({e.topic for e in exercises} for exercises in (order.exercises, order.course.exercises))
    files = {PurePosixPath("forkjoin", path): one for path, one in _below(_PACKAGE) if path.parts[0] != "_course"}
    for folder in (order.course.exercises_dir, order.course.graders):
        # What lies in no topic's folder (translations, what graders share) belongs to all of them.
        kept = ((path, one) for path, one in _below(folder) if path.parts[0] in released or path.parts[0] not in known)
        files |= {_COURSE / folder.name / path: one for path, one in kept}
    files[PurePosixPath("requirements.txt")] = Content.of("".join(f"{one}\n" for one in requirements()))
    return dict(sorted(files.items()))


def _below(folder: Path) -> Iterator[tuple[PurePosixPath, Content]]:
    """Go through the files below a folder, without what Python and tools left there."""
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder)
        if any(part == "__pycache__" or part.startswith(".") for part in path.parts) or not file.is_file():
            continue
        try:
            yield PurePosixPath(path.as_posix()), Content(file.read_bytes())
        except OSError as error:
            raise CourseError(f"{file} cannot be read: {error.strerror}") from error


def requirements() -> list[str]:
    """Name what the kit needs, as pip takes it: of the checkout that it runs from, else as it was installed."""
    project = _PACKAGE.parents[1] / "pyproject.toml"
    try:
        if _PACKAGE.parent.name == "src" and project.is_file():
            found = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
        else:
            found = [one for one in requires("forkjoin") or [] if "extra ==" not in one]
    except PackageNotFoundError as error:
        raise CourseError(
            "what the kit needs is not known here: install it with pip, and release from there"
        ) from error
    return sorted(one.replace('"', "'") for one in found)
