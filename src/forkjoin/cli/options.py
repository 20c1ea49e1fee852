"""Arguments and options that several commands take, and what they work with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from forkjoin.cli import texts

if TYPE_CHECKING:  # brings the course's and the batch's modules, which `grade --help` does without
    from forkjoin.cli.services import Services


def services_of(context: typer.Context) -> Services:
    """The services that a test handed over, else the real ones."""
    from forkjoin.cli.services import Services

    return context.obj if isinstance(context.obj, Services) else Services()


def complete_target(incomplete: str) -> Iterator[str]:
    """Offer exercises and topics to the shell."""
    yield from _beginning(incomplete, topics=True)


def complete_exercise(incomplete: str) -> Iterator[str]:
    """Offer exercises to the shell."""
    yield from _beginning(incomplete, topics=False)


def _beginning(incomplete: str, *, topics: bool) -> Iterator[str]:
    from forkjoin.course import find_course
    from forkjoin.errors import ForkjoinError

    with suppress(ForkjoinError):  # a shell that completes cannot show errors
        exercises = find_course().exercises
        names = dict.fromkeys([e.name for e in exercises] + [e.topic for e in exercises if topics])
        yield from (name for name in names if name.startswith(incomplete))


Target = Annotated[
    list[str] | None,
    typer.Argument(metavar="TARGET", help=texts.TARGET, autocompletion=complete_target, show_default=False),
]
Only = Annotated[
    list[str] | None,
    typer.Option(metavar="TARGET", help=texts.ONLY, autocompletion=complete_target, show_default=False),
]
Require = Annotated[Literal["rl", "ll", "ns"] | None, typer.Option(help=texts.REQUIRE, show_default=False)]
CheckFormat = Annotated[
    Literal["text", "json", "junit", "github", "classroom", "classroom50", "gradescope"],
    typer.Option("--format", help=texts.CHECK_FORMAT),
]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help=texts.FORMAT)]
Layout = Annotated[
    Literal["students", "classroom", "classroom50", "moodle", "canvas", "gradescope", "nbgrader"] | None,
    typer.Option(help=texts.LAYOUT, show_default=False),
]
