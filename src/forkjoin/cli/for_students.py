"""The commands for students, their arguments and their help; what they do is imported when they run."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from forkjoin.cli import texts, tracing
from forkjoin.cli import texts_students as own
from forkjoin.cli.options import CheckFormat, Require, Target, complete_exercise, services_of
from forkjoin.cli.speaking import ForStudents


def register(app: typer.Typer) -> None:
    """Add the commands to the command line, in the order in which a student meets them."""
    app.command("init", cls=ForStudents, help=own.INIT, epilog=own.INIT_END)(_init)
    app.command("list", cls=ForStudents, help=own.LIST, epilog=own.LIST_END)(_list)
    app.command("check", cls=ForStudents, help=own.CHECK, epilog=own.CHECK_END)(_check)
    app.command("watch", cls=ForStudents, help=own.WATCH, epilog=own.WATCH_END)(_watch)
    app.command("trace", cls=ForStudents, help=tracing.HELP, epilog=tracing.HELP_END)(tracing.trace_command)
    app.command("hint", cls=ForStudents, help=own.HINT, epilog=own.HINT_END)(_hint)
    app.command("run", cls=ForStudents, help=own.RUN, epilog=own.RUN_END)(_run)
    app.command("reset", cls=ForStudents, help=own.RESET, epilog=own.RESET_END)(_reset)
    app.command("solution", cls=ForStudents, help=own.SOLUTION, epilog=own.SOLUTION_END)(_solution)


def _init(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help=own.INIT_DIR)] = Path("concurrency"),
) -> None:
    from forkjoin.cli.init import init
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: init(folder, services_of(context))))


def _list(
    context: typer.Context,
    form: Annotated[Literal["text", "json"], typer.Option("--format", help=own.LIST_FORMAT)] = "text",
) -> None:
    from forkjoin.cli.listing import list_exercises
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: list_exercises(form, services_of(context))))


def _check(
    context: typer.Context,
    targets: Target = None,
    everything: Annotated[bool, typer.Option("--all", help=own.ALL)] = False,
    exit_first: Annotated[bool, typer.Option("-x", "--exitfirst", help=own.EXIT_FIRST)] = False,
    keyword: Annotated[
        str | None, typer.Option("-k", metavar="EXPRESSION", help=own.KEYWORD, show_default=False)
    ] = None,
    last_failed: Annotated[bool, typer.Option("--lf", "--last-failed", help=own.LAST_FAILED)] = False,
    folder: Annotated[Path | None, typer.Option("--dir", metavar="DIR", help=texts.DIR, show_default=False)] = None,
    form: CheckFormat = "text",
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help=texts.OUTPUT, show_default=False)
    ] = None,
    require: Require = None,
) -> None:
    from forkjoin.cli.check import CheckOptions, check
    from forkjoin.cli.selection import Selection
    from forkjoin.cli.status import status_of

    selection = Selection(targets or (), folder, everything, keyword, last_failed)
    options = CheckOptions(selection, form, output, require, exit_first)
    raise typer.Exit(status_of(lambda: check(options, services_of(context))))


def _watch(
    context: typer.Context,
    exercise: Annotated[
        str | None,
        typer.Argument(
            metavar="EXERCISE", help=own.WATCH_EXERCISE, autocompletion=complete_exercise, show_default=False
        ),
    ] = None,
    require: Require = None,
) -> None:
    from forkjoin.cli.status import status_of
    from forkjoin.cli.watch import watch

    raise typer.Exit(status_of(lambda: watch(exercise, require, services_of(context))))


def _hint(
    context: typer.Context,
    exercise: Annotated[
        str | None,
        typer.Argument(metavar="EXERCISE", help=own.IN_HAND, autocompletion=complete_exercise, show_default=False),
    ] = None,
) -> None:
    from forkjoin.cli.exercise import hint
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: hint(exercise, services_of(context))))


def _run(
    context: typer.Context,
    exercise: Annotated[
        str,
        typer.Argument(metavar="EXERCISE", help=own.RUN_EXERCISE, autocompletion=complete_exercise, show_default=False),
    ],
    require: Require = None,
) -> None:
    from forkjoin.cli.run import run
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: run(exercise, require, services_of(context))))


def _reset(
    context: typer.Context,
    exercise: Annotated[
        str,
        typer.Argument(
            metavar="EXERCISE", help=own.RESET_EXERCISE, autocompletion=complete_exercise, show_default=False
        ),
    ],
    yes: Annotated[bool, typer.Option("--yes", "-y", help=own.YES)] = False,
) -> None:
    from forkjoin.cli.exercise import reset
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: reset(exercise, services_of(context), sure=yes)))


def _solution(
    context: typer.Context,
    exercise: Annotated[
        str,
        typer.Argument(
            metavar="EXERCISE", help=own.RESET_EXERCISE, autocompletion=complete_exercise, show_default=False
        ),
    ],
) -> None:
    from forkjoin.cli.exercise import solution
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: solution(exercise, services_of(context))))
