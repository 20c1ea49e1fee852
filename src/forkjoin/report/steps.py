"""A failed check as a list of all steps, each with the student's line below it: for pipes, files and screen readers."""

from __future__ import annotations

from rich.text import Text

from forkjoin.diagnosis.told import word
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.report.printable import printable, shortened
from forkjoin.report.schedule import Schedule, Step
from forkjoin.report.sheet import Page, Sheet
from forkjoin.report.source import Source
from forkjoin.report.trace import draw_trace
from forkjoin.score import CheckResult

_LONGEST_LINE = 120
_WIDE = 160


def steps_text(heading: str, check: CheckResult, schedule: Schedule, source: Source, page: Page) -> str:
    """Write what went wrong, every step of the schedule, and where each thread is in the end."""
    sheet = Sheet(page)
    sheet.write(heading, "bold")
    if check.message:
        sheet.write(shortened(printable(check.message)))
    for step in schedule.steps:
        sheet.write()
        _step(sheet, step, source)
    sheet.write()
    sheet.write(_("In the end:"), "bold")
    for standing in schedule.standings(len(schedule.steps)):
        said = _("{thread} {says}")
        if standing.last and standing.last.line and not standing.over:
            said = _("{thread} {says} in line {line}")
        line = standing.last.line if standing.last else None
        sheet.write(said.format(thread=word(standing.thread), says=standing.says, line=line), indent=2)
    return sheet.text()


def _step(sheet: Sheet, step: Step, source: Source) -> None:
    arrow = "→" if sheet.page.unicode else "->"
    head = Text(f"{step.number:>3}  ", "dim").append(word(step.thread), "bold").append(f"  {step.what(arrow)}")
    if step.note:
        head.append(f"  ({step.note})", "bold red")
    sheet.write(head)
    if step.line is not None:
        place = f"{source.place(step.line)}  {source.line(step.line).strip()[:_LONGEST_LINE]}"
        sheet.unbroken(place.rstrip(), "cyan", indent=5)
    if step.holds:
        sheet.write(_("holds {names}").format(names=", ".join(step.holds)), "dim", indent=5)


def check_text(heading: str, check: CheckResult, source: Source, page: Page) -> str:
    """Write what is known of a failed check that has no schedule."""
    sheet = Sheet(page)
    sheet.write(heading, "bold")
    sheet.write(_(NO_SCHEDULE), "dim")
    if check.message:
        sheet.write(shortened(printable(check.message)))
    for label, value in ((_("expected"), check.expected), (_("got"), check.actual), (_("look up"), check.help)):
        if value:
            sheet.write(f"{label}: {shortened(printable(value))}")
    if check.line is not None:
        sheet.unbroken(f"{source.place(check.line)}  {source.line(check.line).strip()[:_LONGEST_LINE]}", "cyan")
    for wait in check.waits or ():
        sheet.write(_wait(wait), indent=2)
    return sheet.text()


def facts_text(check: CheckResult, *, trace: bool = True) -> str:
    """All that is known of a check that did not pass, as plain lines: what, expected, got, look up, and the trace."""
    facts = [(_("expected: "), check.expected), (_("got: "), check.actual), (_("look up: "), check.help)]
    said = [("", check.message or check.title), *facts]
    lines = [f"{label}{shortened(printable(value))}" for label, value in said if value]
    if trace and check.trace:
        sheet = Sheet(Page(width=_WIDE))
        draw_trace(sheet, check.trace, 0)
        lines += ["", sheet.text().rstrip()]
    return "\n".join(lines)


def _wait(wait: dict[str, object]) -> str:
    said = _("{process} has ended")
    if wait.get("waits"):
        said = _("{process} waits in line {line} {waits}") if wait.get("line") else _("{process} waits {waits}")
    return printable(said.format(process=wait.get("process"), line=wait.get("line"), waits=wait.get("waits")))


NO_SCHEDULE = N_(
    "This check has no schedule: it was judged by what the program did, not by the order of "
    "the steps of its threads. Below is all that was seen."
)
