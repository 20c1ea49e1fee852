"""A course folder: `exercises/` and `graders/`, in a checkout also `solutions/`, all three laid out alike."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from forkjoin.course.exercise import Exercise, read_exercise
from forkjoin.course.select import select
from forkjoin.errors import CourseError
from forkjoin.language import current

_TASK = re.compile(r"^## (\w+): ", re.MULTILINE)  # how the section of a task begins
_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Course:
    """The course below `root`. Nothing is read before it is asked for."""

    root: Path

    @property
    def exercises_dir(self) -> Path:
        """The stubs, their texts, and each topic's README."""
        return self.root / "exercises"

    @property
    def graders(self) -> Path:
        """The hidden graders and their scenarios."""
        return self.root / "graders"

    @property
    def catalogues(self) -> Path:
        """The translations of the graders' messages, as gettext has them."""
        return self.graders / "locale"

    @property
    def solutions(self) -> Path | None:
        """The solutions; None where they are not to be found, as in an installed kit."""
        folder = self.root / "solutions"
        return folder if folder.is_dir() else None

    @cached_property
    def exercises(self) -> list[Exercise]:
        """Every complete exercise, by topic, then in the order in which the topic's README sets the tasks.

        One that has no heading there (`## name: title`) comes after these. Its title and hints are in the language in
        use, where there is a translation. Raises CourseError when one is broken.
        """
        texts = sorted(self.exercises_dir.glob("*/*.toml"), key=lambda path: (path.parent.name, path.stem))
        found = (
            read_exercise(self.exercises_dir, self.graders, path.parent.name, path.stem, current()) for path in texts
        )
        order = {topic.name: _tasks(topic / "README.md") for topic in {path.parent for path in texts}}
        return sorted(
            (exercise for exercise in found if exercise is not None),
            key=lambda e: (e.topic, order[e.topic].get(e.name, len(order[e.topic])), e.name),
        )

    def readme(self, topic: str) -> Path:
        """The text of a topic in the language in use; the English one where there is no translation."""
        own = self.exercises_dir / topic / f"README.{current()}.md"
        return own if own.is_file() else own.with_name("README.md")

    def select(self, targets: Iterable[str]) -> list[Exercise]:
        """Give the exercises that `targets` name, in the course's order; see `forkjoin.course.select`."""
        if not self.exercises:
            raise CourseError(f"{self.root} holds no complete exercise")
        return select(self.exercises, targets)


def _tasks(readme: Path) -> dict[str, int]:
    """The places of the names that head a section, from 0."""
    try:
        names = _TASK.findall(readme.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # an exercise can do without; `grade verify` says so
        names = []
    return {name: place for place, name in enumerate(dict.fromkeys(names))}


def find_course(package: Path = _PACKAGE) -> Course:
    """Find the course that came with the kit: in the installed package, else in the checkout that holds `package`.

    Never in the current folder: a submission must not bring graders of its own.
    """
    for root in (package / "_course", *package.parents[:2]):
        if (root / "exercises").is_dir() and (root / "graders").is_dir():
            return Course(root)
    raise CourseError(f"the exercises that belong to the kit were not found near {package}: install it again")
