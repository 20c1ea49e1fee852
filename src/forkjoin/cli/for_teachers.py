"""The commands that work on results: `grade regrade` and `grade marks`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from forkjoin.cli import texts_for_teachers as texts
from forkjoin.cli.app import Format, Only, Require, app
from forkjoin.cli.texts import JOBS, ONLY_STUDENT, OUTPUT, VERBOSE

Results = Annotated[Path, typer.Argument(metavar="RESULTS", help=texts.RESULTS, show_default=False)]


@app.command("regrade", help=texts.REGRADE, epilog=texts.REGRADE_END)
def _regrade(
    context: typer.Context,
    results: Results,
    submissions: Annotated[
        Path | None, typer.Option("--submissions", metavar="DIR", help=texts.MOVED, show_default=False)
    ] = None,
    only: Only = None,
    student: Annotated[
        list[str] | None, typer.Option("--student", metavar="NAME", help=ONLY_STUDENT, show_default=False)
    ] = None,
    jobs: Annotated[int | None, typer.Option(min=1, metavar="N", help=JOBS, show_default=False)] = None,
    require: Require = None,
    force: Annotated[bool, typer.Option("--force", help=texts.FORCE)] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help=VERBOSE)] = False,
    form: Format = "text",
    output: Annotated[Path | None, typer.Option("--output", metavar="FILE", help=OUTPUT, show_default=False)] = None,
) -> None:
    from forkjoin.cli.batch import Work
    from forkjoin.cli.regrade import RegradeOptions, regrade
    from forkjoin.cli.services import services_of
    from forkjoin.cli.status import status_of

    work = Work(only or (), student or (), jobs, require, force, verbose)
    options = RegradeOptions(results, submissions, work, form, output)
    raise typer.Exit(status_of(lambda: regrade(options, services_of(context.obj))))


@app.command("marks", help=texts.MARKS, epilog=texts.MARKS_END)
def _marks(
    context: typer.Context,
    results: Results,
    policy: Annotated[Path, typer.Option("--policy", metavar="FILE", help=texts.POLICY, show_default=False)],
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help=texts.AT, show_default=False)] = None,
) -> None:
    from forkjoin.cli.marks import MarksOptions, marks
    from forkjoin.cli.services import services_of
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: marks(MarksOptions(results, policy, at), services_of(context.obj))))
