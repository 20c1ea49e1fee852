"""Running `grade` within a test, with a small course and a process that only pretends to grade."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from typer.testing import CliRunner, Result

from forkjoin.cli import app
from forkjoin.cli.services import Services
from forkjoin.course import Course
from tests.support.courses import make_course
from tests.support.fake_grading import FakeFactory


class Grade:
    """The command line, with everything behind it replaced."""

    def __init__(self, root: Path) -> None:
        self.course: Course = make_course(root / "course")
        self.factory = FakeFactory()

    def __call__(self, *arguments: str | Path, env: Mapping[str, str] | None = None) -> Result:
        """Run one command. What it started must have been closed in the end."""
        services = Services(course=lambda: self.course, grading=self.factory)
        result = CliRunner().invoke(app, [str(argument) for argument in arguments], obj=services, env=env)
        assert set(map(id, self.factory.started)) <= set(map(id, self.factory.closed)), "a process was left running"
        return result
