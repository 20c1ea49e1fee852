"""The commands on what `grade batch` wrote, and on what was handed in: report, export, similar."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from forkjoin.cli import reporting_texts as texts
from forkjoin.cli import texts as common
from forkjoin.cli.options import Layout, services_of
from forkjoin.cli.speaking import ForTeachers

Results = Annotated[Path, typer.Argument(metavar="RESULTS", help=texts.RESULTS, show_default=False)]


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    app.command("report", cls=ForTeachers, help=texts.REPORT, epilog=texts.REPORT_END)(_report)
    app.command("export", cls=ForTeachers, help=texts.EXPORT, epilog=texts.EXPORT_END)(_export)
    app.command("similar", cls=ForTeachers, help=texts.SIMILAR, epilog=texts.SIMILAR_END)(_similar)


def _report(
    context: typer.Context,
    results: Results,
    form: Annotated[Literal["html", "markdown"], typer.Option("--format", help=texts.REPORT_FORMAT)] = "html",
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FOLDER", help=texts.REPORT_OUTPUT, show_default=False)
    ] = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help=texts.REPORT_TITLE)] = "Class report",
    policy: Annotated[
        Path | None, typer.Option("--policy", metavar="FILE", help=texts.REPORT_POLICY, show_default=False)
    ] = None,
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help=texts.REPORT_AT, show_default=False)] = None,
) -> None:
    from forkjoin.cli.report import ReportOptions, report
    from forkjoin.cli.status import status_of

    options = ReportOptions(results, form, output, title, policy, at)
    raise typer.Exit(status_of(lambda: report(options, services_of(context))))


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
    columns: Annotated[
        str | None, typer.Option("--columns", metavar="WHAT=COLUMN,...", help=common.COLUMNS, show_default=False)
    ] = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help=texts.EXPORT_TITLE)] = "forkjoin",
    each: Annotated[bool, typer.Option("--each", help=texts.EACH)] = False,
    key: Annotated[
        Literal["username", "email", "idnumber"] | None, typer.Option("--key", help=texts.KEY, show_default=False)
    ] = None,
    points: Annotated[bool, typer.Option("--points", help=texts.POINTS)] = False,
) -> None:
    from forkjoin.cli.export import ExportOptions, export
    from forkjoin.cli.status import status_of
    from forkjoin.export.tables import TableOptions

    options = ExportOptions(results, to, output, roster, columns, points, TableOptions(title, each, key))
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
