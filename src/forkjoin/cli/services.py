"""What the commands work with: the course, and the processes that grade. Tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from forkjoin.batch import Grading
from forkjoin.course import Course, find_course


def start_grading(course: Course, require: str | None) -> Grading:
    """Start a grading process. Raises ProtectionError when the level required cannot be had."""
    from forkjoin.grading.client import GradingProcess

    return GradingProcess(course, require)


@dataclass(frozen=True)
class Services:
    """The parts behind the commands; by default the real ones."""

    course: Callable[[], Course] = find_course
    grading: Callable[[Course, str | None], Grading] = start_grading


def services_of(handed: object) -> Services:
    """The services that a test handed over, else the real ones."""
    return handed if isinstance(handed, Services) else Services()
