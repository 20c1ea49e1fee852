r"""`grade trace`: the schedule that a check failed with, step by step, or as a page.

A line with only a backspace (\b) keeps the lines after it as they are, up to an empty one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from forkjoin.cli import texts
from forkjoin.cli.options import Require, complete_exercise, services_of
from forkjoin.language import N_

HELP = N_("""Show the schedule that a check failed with, step by step, beside your source.

The exercise is graded first; the scheduler finds the same schedule each time. Keys: n next, b back, g first step,
G last step, q quit; the arrow keys work, too. Where there is no terminal, all steps are listed.
""")
HELP_END = N_("""\b
Examples:
  grade trace counter                      step through the first failure that has a schedule
  grade trace counter --check seen_whole   another check
  grade trace counter --plain              all steps as a list
  grade trace counter --html counter.html  a page with a drawing, to open in a browser or to print

A check on processes has no schedule. For a deadlock of processes, what each of them waits for is shown.

The exit status is 0 when something was shown or every check passed, 1 when there was nothing to show, and 4 when the
answer could not be graded.
""")
EXERCISE = N_("One exercise (counter), or a path to it.")
CHECK = N_("Which of the failed checks. [default: the first one that has a schedule]")
PLAIN = N_("List all steps, even at a terminal.")
HTML = N_("Write a page with a drawing to this file. It needs no network.")


def trace_command(
    context: typer.Context,
    target: Annotated[
        str, typer.Argument(metavar="EXERCISE", help=EXERCISE, autocompletion=complete_exercise, show_default=False)
    ],
    check: Annotated[str | None, typer.Option("--check", metavar="CHECK", help=CHECK, show_default=False)] = None,
    plain: Annotated[bool, typer.Option("--plain", help=PLAIN)] = False,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help=HTML, show_default=False)] = None,
    folder: Annotated[Path | None, typer.Option("--dir", metavar="DIR", help=texts.DIR, show_default=False)] = None,
    require: Require = None,
) -> None:
    """Parse, call, exit."""
    from forkjoin.cli.status import status_of
    from forkjoin.cli.trace import TraceOptions, trace

    options = TraceOptions(target, check, plain, html, folder, require)
    raise typer.Exit(status_of(lambda: trace(options, services_of(context))))
