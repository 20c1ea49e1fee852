"""The commands, their arguments and their help. Thin: parse, call, exit; everything else is imported when it runs."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn

import typer

import forkjoin
from forkjoin.cli import texts

if TYPE_CHECKING:  # brings the course's and the batch's modules, which `grade --help` does without
    from forkjoin.cli.services import Services

# Plain help, not rich's: it needs no rich to be imported, and keeps the examples as they were written.
app = typer.Typer(
    name="grade",
    help=texts.APP,
    epilog=texts.APP_END,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _complete_target(incomplete: str) -> Iterator[str]:
    """Offer exercises and topics to the shell."""
    from forkjoin.course import find_course
    from forkjoin.errors import ForkjoinError

    with suppress(ForkjoinError):  # a shell that completes cannot show errors
        exercises = find_course().exercises
        names = dict.fromkeys([e.name for e in exercises] + [e.topic for e in exercises])
        yield from (name for name in names if name.startswith(incomplete))


Target = Annotated[
    list[str] | None,
    typer.Argument(metavar="TARGET", help=texts.TARGET, autocompletion=_complete_target, show_default=False),
]
Only = Annotated[
    list[str] | None,
    typer.Option(metavar="TARGET", help=texts.ONLY, autocompletion=_complete_target, show_default=False),
]
Require = Annotated[Literal["rl", "ll", "ns"] | None, typer.Option(help=texts.REQUIRE, show_default=False)]
DoctorRequire = Annotated[Literal["rl", "ll", "ns"] | None, typer.Option(help=texts.DOCTOR_REQUIRE, show_default=False)]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help=texts.FORMAT)]


def _version(*, wanted: bool) -> None:
    if wanted:
        typer.echo(f"forkjoin {forkjoin.__version__} (Python {sys.version.split()[0]})")
        raise typer.Exit


@app.callback()
def _grade(
    *,
    _show_version: Annotated[
        bool, typer.Option("--version", help=texts.VERSION, callback=_version, is_eager=True, show_default=False)
    ] = False,
) -> None:
    """Take the options that stand before the command."""


@app.command("check", help=texts.CHECK, epilog=texts.CHECK_END)
def _check(
    context: typer.Context,
    targets: Target = None,
    folder: Annotated[Path | None, typer.Option("--dir", metavar="DIR", help=texts.DIR, show_default=False)] = None,
    form: Format = "text",
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help=texts.OUTPUT, show_default=False)
    ] = None,
    require: Require = None,
) -> None:
    from forkjoin.cli.check import CheckOptions, check
    from forkjoin.cli.status import status_of

    options = CheckOptions(targets or (), folder, form, output, require)
    raise typer.Exit(status_of(lambda: check(options, _services(context))))


@app.command("batch", help=texts.BATCH, epilog=texts.BATCH_END)
def _batch(
    context: typer.Context,
    submissions: Annotated[Path, typer.Argument(metavar="SUBMISSIONS", help=texts.SUBMISSIONS, show_default=False)],
    out: Annotated[Path, typer.Option("--out", metavar="RESULTS", help=texts.OUT, show_default=False)],
    only: Only = None,
    jobs: Annotated[int | None, typer.Option(min=1, metavar="N", help=texts.JOBS, show_default=False)] = None,
    require: Require = None,
    assignment: Annotated[
        str | None, typer.Option("--assignment", metavar="NAME", help=texts.BATCH_ASSIGNMENT, show_default=False)
    ] = None,
    gradebook: Annotated[
        str | None, typer.Option("--gradebook", metavar="URL", help=texts.GRADEBOOK, show_default=False)
    ] = None,
) -> None:
    from forkjoin.cli.batch import BatchOptions, batch
    from forkjoin.cli.nbgrader import NbgraderOptions
    from forkjoin.cli.status import status_of

    options = BatchOptions(submissions, out, only or (), jobs, require, NbgraderOptions(assignment, gradebook))
    raise typer.Exit(status_of(lambda: batch(options, _services(context))))


@app.command("doctor", help=texts.DOCTOR, epilog=texts.DOCTOR_END)
def _doctor(context: typer.Context, form: Format = "text", require: DoctorRequire = None) -> None:
    from forkjoin.cli.doctor import doctor
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: doctor(form, require, _services(context))))


@app.command("list", help=texts.LIST)
def _list(context: typer.Context, form: Format = "text") -> None:
    from forkjoin.cli.listing import list_exercises
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: list_exercises(form, _services(context))))


@app.command("new", help=texts.NEW, epilog=texts.NEW_END)
def _new(
    context: typer.Context,
    target: Annotated[str, typer.Argument(metavar="TOPIC/NAME", help=texts.NEW_TARGET, show_default=False)],
    kind: Annotated[Literal["processes", "threads"], typer.Option(help=texts.KIND)] = "processes",
    title: Annotated[str | None, typer.Option(metavar="TEXT", help=texts.TITLE, show_default=False)] = None,
    course: Annotated[
        Path | None, typer.Option("--course", metavar="DIR", help=texts.COURSE, show_default=False)
    ] = None,
) -> None:
    from forkjoin.cli.new import NewOptions, new
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: new(NewOptions(target, kind, title, course), _services(context))))


@app.command("verify", help=texts.VERIFY, epilog=texts.VERIFY_END)
def _verify(
    context: typer.Context,
    targets: Target = None,
    course: Annotated[
        Path | None, typer.Option("--course", metavar="DIR", help=texts.COURSE, show_default=False)
    ] = None,
    repeat: Annotated[int, typer.Option(min=1, metavar="N", help=texts.REPEAT)] = 1,
    busy: Annotated[bool, typer.Option("--busy", help=texts.BUSY)] = False,
    mutants: Annotated[bool, typer.Option("--mutants", help=texts.MUTANTS)] = False,
    answers: Annotated[int, typer.Option(min=0, metavar="N", help=texts.ANSWERS)] = 2,
    feedback: Annotated[bool, typer.Option("--feedback", help=texts.FEEDBACK)] = False,
    jobs: Annotated[int | None, typer.Option(min=1, metavar="N", help=texts.JOBS, show_default=False)] = None,
    form: Format = "text",
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help=texts.OUTPUT, show_default=False)
    ] = None,
) -> None:
    from forkjoin.cli.status import status_of
    from forkjoin.cli.verify import VerifyOptions, verify_exercises

    options = VerifyOptions(targets or (), course, repeat, busy, mutants, answers, feedback, jobs, form, output)
    raise typer.Exit(status_of(lambda: verify_exercises(options, _services(context))))


@app.command("release", help=texts.RELEASE, epilog=texts.RELEASE_END)
def _release(
    context: typer.Context,
    destination: Annotated[Path, typer.Argument(metavar="COURSE", help=texts.RELEASE_TO, show_default=False)],
    form: Annotated[Literal["nbgrader"], typer.Option("--format", help=texts.RELEASE_FORMAT)] = "nbgrader",
    only: Only = None,
    assignment: Annotated[
        str | None, typer.Option("--assignment", metavar="NAME", help=texts.ASSIGNMENT, show_default=False)
    ] = None,
    force: Annotated[bool, typer.Option("--force", help=texts.FORCE)] = False,
) -> None:
    from forkjoin.cli.releasing import ReleaseOptions, release
    from forkjoin.cli.status import status_of

    options = ReleaseOptions(destination, form, only or (), assignment, force)
    raise typer.Exit(status_of(lambda: release(options, _services(context))))


def _services(context: typer.Context) -> Services:
    """The services that a test handed over, else the real ones."""
    from forkjoin.cli.services import Services

    return context.obj if isinstance(context.obj, Services) else Services()


def main(services: Services | None = None) -> None:
    """Run `grade` as a program."""
    signal.signal(signal.SIGTERM, _end)
    app(obj=services)


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    """Leave by an exception, so that every process that grades is ended first; 128 + n is the shells' status for it."""
    sys.exit(128 + number)
