"""One exercise: its texts and points from its TOML file, and the files that belong to it."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forkjoin.errors import CourseError
from forkjoin.language import ENGLISH

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

# A file beside the stub: no folder in it, nothing hidden, nothing that some file system writes in another way.
_FILE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", re.ASCII)


@dataclass(frozen=True)
class Exercise:
    """An exercise of the course. `points` is what a right answer gets; `hints` lead on step by step.

    `helpers`: the names of further files that an answer may bring along, beside its own.
    """

    topic: str
    name: str
    title: str
    points: int
    hints: tuple[str, ...]
    stub: Path
    grader: Path
    scenario: Path
    helpers: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """Where a workspace holds the student's answer, with forward slashes: `2-queues/sentinel.py`."""
        return f"{self.topic}/{self.name}.py"


def read_exercise(exercises: Path, graders: Path, topic: str, name: str, language: str = ENGLISH) -> Exercise | None:
    """Read exercise `name` of `topic`; None when it is not complete (stub, texts and grader).

    Title and hints are those of `<name>.<language>.toml`, where there is one. Raises CourseError when a TOML file is
    not what it should be.
    """
    stub, texts = exercises / topic / f"{name}.py", exercises / topic / f"{name}.toml"
    grader, scenario = graders / topic / f"test_{name}.py", graders / topic / f"scenario_{name}.py"
    if not (stub.is_file() and texts.is_file() and grader.is_file()):
        return None
    data = _read_toml(texts)
    title, points, hints = _texts(texts, data)
    translated = texts.with_name(f"{name}.{language}.toml")
    if language != ENGLISH and translated.is_file():
        title, hints = _translated(translated, len(hints))
    return Exercise(topic, name, title, points, hints, stub, grader, scenario, _helpers(texts, data))


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CourseError(f"{path}: {error}") from error


def _texts(path: Path, data: dict[str, Any]) -> tuple[str, int, tuple[str, ...]]:
    title, points, hints = data.get("title"), data.get("points"), data.get("hints", [])
    if not isinstance(title, str) or not title.strip():
        raise CourseError(f"{path}: `title` must be a text, not {title!r}")
    # TOML's `true` is an int to Python, and no number of points.
    if not isinstance(points, int) or isinstance(points, bool) or points < 1:
        raise CourseError(f"{path}: `points` must be a whole number above 0, not {points!r}")
    if not isinstance(hints, list) or not all(isinstance(hint, str) for hint in hints):
        raise CourseError(f"{path}: `hints` must be a list of texts")
    return title, points, tuple(hints)


def _translated(path: Path, count: int) -> tuple[str, tuple[str, ...]]:
    """Title and hints in another language: so many hints, for they are counted as they are shown."""
    title, _, hints = _texts(path, {"points": 1, **_read_toml(path)})
    if len(hints) != count:
        raise CourseError(f"{path}: there must be {count} `hints`, as in English, not {len(hints)}")
    return title, hints


def _helpers(path: Path, data: dict[str, Any]) -> tuple[str, ...]:
    helpers = data.get("helpers", [])
    if not isinstance(helpers, list) or not all(isinstance(one, str) and _FILE_NAME.fullmatch(one) for one in helpers):
        raise CourseError(f"{path}: `helpers` must be a list of file names, such as words.py, without a folder")
    for name in helpers:
        if name.casefold() == f"{path.stem}.py".casefold():
            raise CourseError(f"{path}: `helpers` names {name}, which is the answer itself")
        if name.removesuffix(".py") in sys.stdlib_module_names:
            raise CourseError(f"{path}: `helpers` names {name}, but Python's own module of that name comes first")
    return tuple(helpers)
