"""The commands on what `grade batch` wrote, and on what was handed in: report, export, similar."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from forkjoin.cli import reporting_texts as texts
from forkjoin.cli.options import Layout, services_of

Results = Annotated[Path, typer.Argument(metavar="RESULTS", help=texts.RESULTS, show_default=False)]


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    app.command("report", help=texts.REPORT, epilog=texts.REPORT_END)(_report)
    app.command("export", help=texts.EXPORT, epilog=texts.EXPORT_END)(_export)
    app.command("similar", help=texts.SIMILAR, epilog=texts.SIMILAR_END)(_similar)


def _report(
    results: Results,
    form: Annotated[Literal["html", "markdown"], typer.Option("--format", help=texts.REPORT_FORMAT)] = "html",
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FOLDER", help=texts.REPORT_OUTPUT, show_default=False)
    ] = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help=texts.REPORT_TITLE)] = "Class report",
) -> None:
    from forkjoin.cli.report import ReportOptions, report
    from forkjoin.cli.status import status_of

    raise typer.Exit(status_of(lambda: report(ReportOptions(results, form, output, title))))


def _export(
    results: Results,
    to: Annotated[
        Literal["csv", "canvas", "moodle", "gradescope", "classroom50", "junit", "json"],
        typer.Option("--to", help=texts.TO, show_default=False),
    ],
    output: Annotated[
        Path | None, typer.Option("--output", metavar="PLACE", help=texts.EXPORT_OUTPUT, show_default=False)
    ] = None,
    roster: Annotated[
        Path | None, typer.Option("--roster", metavar="CSV", help=texts.ROSTER, show_default=False)
    ] = None,
    key: Annotated[str | None, typer.Option("--key", metavar="COLUMN", help=texts.KEY, show_default=False)] = None,
    excused: Annotated[
        list[str] | None, typer.Option("--excused", metavar="STUDENT", help=texts.EXCUSED, show_default=False)
    ] = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help=texts.EXPORT_TITLE)] = "forkjoin",
    each: Annotated[bool, typer.Option("--each", help=texts.EACH)] = False,
) -> None:
    from forkjoin.cli.export import ExportOptions, export
    from forkjoin.cli.status import status_of

    options = ExportOptions(results, to, output, roster, key, excused or (), title, each)
    raise typer.Exit(status_of(lambda: export(options)))


def _similar(
    context: typer.Context,
    submissions: Annotated[
        Path, typer.Argument(metavar="SUBMISSIONS", help=texts.SIMILAR_SUBMISSIONS, show_default=False)
    ],
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="TARGET", help=texts.SIMILAR_ONLY, show_default=False)
    ] = None,
    layout: Layout = None,
    least: Annotated[int, typer.Option("--least", min=1, max=100, metavar="PERCENT", help=texts.LEAST)] = 60,
    common: Annotated[
        int | None, typer.Option("--common", min=2, metavar="N", help=texts.COMMON, show_default=False)
    ] = None,
    form: Annotated[Literal["text", "json"], typer.Option("--format", help=texts.SIMILAR_FORMAT)] = "text",
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help=texts.SIMILAR_OUTPUT, show_default=False)
    ] = None,
) -> None:
    from forkjoin.cli.similar import SimilarOptions, similar
    from forkjoin.cli.status import status_of

    options = SimilarOptions(submissions, layout, only or (), least, common, form, output)
    raise typer.Exit(status_of(lambda: similar(options, services_of(context))))
