"""The commands for teachers, their arguments and their help; what they do is imported when they run."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from forkjoin.cli import texts
from forkjoin.cli import texts_for_teachers as own
from forkjoin.cli.options import Format, Layout, Only, Require, complete_target, services_of
from forkjoin.cli.speaking import ForTeachers

Where = Annotated[Literal["local", "dask"], typer.Option("--executor", help=own.EXECUTOR)]
Scheduler = Annotated[
    str | None, typer.Option("--scheduler", metavar="ADDRESS", help=own.SCHEDULER, show_default=False)
]
Results = Annotated[Path, typer.Argument(metavar="RESULTS", help=own.RESULTS, show_default=False)]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command("batch", cls=ForTeachers, help=texts.BATCH, epilog=texts.BATCH_END)(_batch)
    app.command("regrade", cls=ForTeachers, help=own.REGRADE, epilog=own.REGRADE_END)(_regrade)
    app.command("marks", cls=ForTeachers, help=own.MARKS, epilog=own.MARKS_END)(_marks)
    app.command("release", cls=ForTeachers, help=own.RELEASE, epilog=own.RELEASE_END)(_release)
    app.command("schema", cls=ForTeachers, help=own.SCHEMA, epilog=own.SCHEMA_END)(_schema)


def _batch(
    context: typer.Context,
    submissions: Annotated[Path, typer.Argument(metavar="SUBMISSIONS", help=texts.SUBMISSIONS, show_default=False)],
    out: Annotated[Path, typer.Option("--out", metavar="RESULTS", help=texts.OUT, show_default=False)],
    only: Only = None,
    student: Annotated[
        list[str] | None, typer.Option("--student", metavar="NAME", help=texts.ONLY_STUDENT, show_default=False)
    ] = None,
    jobs: Annotated[int | None, typer.Option(min=1, metavar="N", help=own.JOBS, show_default=False)] = None,
    require: Require = None,
    executor: Where = "local",
    scheduler: Scheduler = None,
    force: Annotated[bool, typer.Option("--force", help=texts.FORCE)] = False,
    layout: Layout = None,
    prefix: Annotated[
        str | None, typer.Option("--prefix", metavar="TEXT", help=texts.PREFIX, show_default=False)
    ] = None,
    roster: Annotated[
        Path | None, typer.Option("--roster", metavar="CSV", help=texts.ROSTER, show_default=False)
    ] = None,
    columns: Annotated[
        str | None, typer.Option("--columns", metavar="WHAT=COLUMN,...", help=texts.COLUMNS, show_default=False)
    ] = None,
    times: Annotated[Path | None, typer.Option("--times", metavar="CSV", help=texts.TIMES, show_default=False)] = None,
    policy: Annotated[
        Path | None, typer.Option("--policy", metavar="FILE", help=texts.POLICY, show_default=False)
    ] = None,
    assignment: Annotated[
        str | None, typer.Option("--assignment", metavar="NAME", help=texts.BATCH_ASSIGNMENT, show_default=False)
    ] = None,
    gradebook: Annotated[
        str | None, typer.Option("--gradebook", metavar="URL", help=texts.GRADEBOOK, show_default=False)
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help=texts.VERBOSE)] = False,
) -> None:
    from forkjoin.batch.settings import Settings
    from forkjoin.cli.batch import BatchOptions, Work, batch
    from forkjoin.cli.executors import Place
    from forkjoin.cli.nbgrader import NbgraderOptions
    from forkjoin.cli.status import status_of

    settings = Settings(submissions, layout, prefix, roster, columns, times)
    work = Work(only or (), student or (), jobs, require, force, verbose, Place(executor, scheduler))
    options = BatchOptions(settings, out, work, policy, NbgraderOptions(assignment, gradebook))
    raise typer.Exit(status_of(lambda: batch(options, services_of(context))))


def _regrade(
    context: typer.Context,
    results: Results,
    submissions: Annotated[
        Path | None, typer.Option("--submissions", metavar="DIR", help=own.MOVED, show_default=False)
    ] = None,
    only: Only = None,
    student: Annotated[
        list[str] | None, typer.Option("--student", metavar="NAME", help=texts.ONLY_STUDENT, show_default=False)
    ] = None,
    jobs: Annotated[int | None, typer.Option(min=1, metavar="N", help=own.JOBS, show_default=False)] = None,
    require: Require = None,
    executor: Where = "local",
    scheduler: Scheduler = None,
    force: Annotated[bool, typer.Option("--force", help=own.FORCE)] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help=texts.VERBOSE)] = False,
    form: Format = "text",
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help=texts.OUTPUT, show_default=False)
    ] = None,
) -> None:
    from forkjoin.cli.batch import Work
    from forkjoin.cli.executors import Place
    from forkjoin.cli.regrade import RegradeOptions, regrade
    from forkjoin.cli.status import status_of

    work = Work(only or (), student or (), jobs, require, force, verbose, Place(executor, scheduler))
    options = RegradeOptions(results, submissions, work, form, output)
    raise typer.Exit(status_of(lambda: regrade(options, services_of(context))))


def _marks(
    context: typer.Context,
    results: Results,
    policy: Annotated[Path, typer.Option("--policy", metavar="FILE", help=own.POLICY, show_default=False)],
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help=own.AT, show_default=False)] = None,
) -> None:
    from forkjoin.cli.marks import MarksOptions, marks
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: marks(MarksOptions(results, policy, at), services_of(context))))


def _release(
    context: typer.Context,
    destination: Annotated[Path, typer.Argument(metavar="DEST", help=own.RELEASE_TO, show_default=False)],
    form: Annotated[
        Literal["repository", "classroom50", "gradescope", "nbgrader", "notebook"],
        typer.Option("--format", help=own.RELEASE_FORMAT),
    ] = "repository",
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--topics",
            "--only",
            metavar="TARGET,...",
            help=own.TOPICS,
            autocompletion=complete_target,
            show_default=False,
        ),
    ] = None,
    assignment: Annotated[
        str | None, typer.Option("--assignment", metavar="NAME", help=own.ASSIGNMENT, show_default=False)
    ] = None,
    kit: Annotated[
        str | None, typer.Option("--kit", metavar="OWNER/REPOSITORY@REF", help=own.KIT, show_default=False)
    ] = None,
    force: Annotated[bool, typer.Option("--force", help=own.RELEASE_FORCE)] = False,
) -> None:
    from forkjoin.cli.releasing import ReleaseOptions, release
    from forkjoin.cli.status import status_of

    options = ReleaseOptions(destination, form, only or (), assignment, kit, force)
    raise typer.Exit(status_of(lambda: release(options, services_of(context))))


def _schema(
    which: Annotated[Literal["score", "scores"], typer.Argument(metavar="[score|scores]", help=own.WHICH)] = "score",
) -> None:
    from forkjoin.cli.status import ExitStatus
    from forkjoin.cli.terminal import put_out
    from forkjoin.report.as_json import dumps
    from forkjoin.report.schema import SCHEMAS

    put_out(dumps(SCHEMAS[which]()), for_programs=True)
    raise typer.Exit(ExitStatus.PASSED)
