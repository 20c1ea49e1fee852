"""What is said of a program that did not come to its end."""

from __future__ import annotations

from rich.text import Text

from forkjoin.language import gettext as _
from forkjoin.report.printable import one_line, printable, shortened
from forkjoin.report.sheet import Page, Sheet


def trouble_text(message: str, help: str | None, file: str, line: int | None, page: Page) -> str:
    """Write what happened, in which line of the file, and what to look up."""
    sheet = Sheet(page)
    mark = Text(page.marks["failed"], "bold red")
    sheet.write(mark.append(f" {shortened(printable(message))}", "not bold default"))
    if line is not None:
        sheet.unbroken(f"{one_line(file)}:{line}", "cyan", 2)
    if help:
        sheet.write(_("look up: {help}").format(help=one_line(help)), "dim", 2)
    return sheet.text()
