"""The commands, their arguments and their help. Thin: parse, call, exit; everything else is imported when it runs."""

import signal
import sys
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn

import typer

import forkjoin
from forkjoin.cli import for_students, for_teachers, reporting, texts
from forkjoin.cli.options import Format, Target, services_of
from forkjoin.cli.speaking import ForStudents, ForTeachers, Speaking
from forkjoin.cli.surroundings import open_standard_streams

if TYPE_CHECKING:
    from forkjoin.cli.services import Services

# Plain help, not rich's: it needs no rich to be imported, and keeps the examples as they were written.
app = typer.Typer(
    name="grade",
    cls=Speaking,
    help=texts.APP,
    epilog=texts.APP_END,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


DoctorRequire = Annotated[Literal["rl", "ll", "ns"] | None, typer.Option(help=texts.DOCTOR_REQUIRE, show_default=False)]


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
    _lang: Annotated[
        str | None, typer.Option("--lang", metavar="en|zh_CN", help=texts.LANG, show_default=False)
    ] = None,  # taken before: see `forkjoin.cli.speaking`
) -> None:
    """Take the options that stand before the command."""


for_students.register(app)
for_teachers.register(app)
reporting.register(app)


@app.command("doctor", cls=ForStudents, help=texts.DOCTOR, epilog=texts.DOCTOR_END)
def _doctor(context: typer.Context, form: Format = "text", require: DoctorRequire = None) -> None:
    from forkjoin.cli.doctor import doctor
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: doctor(form, require, services_of(context))))


@app.command("new", cls=ForTeachers, help=texts.NEW, epilog=texts.NEW_END)
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

    raise typer.Exit(status_of(lambda: new(NewOptions(target, kind, title, course), services_of(context))))


@app.command("verify", cls=ForTeachers, help=texts.VERIFY, epilog=texts.VERIFY_END)
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
    raise typer.Exit(status_of(lambda: verify_exercises(options, services_of(context))))


def main(services: "Services | None" = None) -> None:
    """Run `grade` as a program."""
    open_standard_streams()
    signal.signal(signal.SIGTERM, _end)
    app(obj=services)


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    """Leave by an exception, so that every process that grades is ended first; 128 + n is the shells' status for it."""
    sys.exit(128 + number)
