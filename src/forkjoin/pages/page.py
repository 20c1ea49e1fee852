"""The page about one failed check: what went wrong, the drawing, and the source with the lines that took part."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import jinja2

from forkjoin.diagnosis.told import word
from forkjoin.language import current, ngettext
from forkjoin.language import gettext as _
from forkjoin.pages.drawing import Drawing, draw
from forkjoin.pages.processes import draw_processes, processes_of
from forkjoin.report.printable import printable, shortened
from forkjoin.report.schedule import Schedule
from forkjoin.report.source import Source
from forkjoin.score import CheckResult

_AROUND = 12
"""Of a long file, so many lines are shown around each that took part."""
_SHORT_FILE = 300
_LONGEST_LINE = 300


def failure_page(heading: str, check: CheckResult, schedule: Schedule, source: Source) -> str:
    """The whole page as HTML; it refers to nothing outside of itself, and all that a student wrote is escaped."""
    drawing = draw(schedule, source) if schedule.steps else None
    processes = [] if drawing else processes_of(check.waits)
    width, band = draw_processes(processes, source) if processes else (0.0, None)
    facts = [(_("expected"), check.expected), (_("got"), check.actual), (_("look up"), check.help)]
    return (
        _templates()
        .get_template("failure.html")
        .render(
            lang=current().replace("_", "-"),
            heading=heading,
            message=_shown(check.message),
            facts=[(label, _shown(value)) for label, value in facts if value],
            drawing=drawing,
            processes=band,
            processes_width=width,
            steps=_steps(schedule) if drawing else [],
            place=source.place(check.line),
            lines=_listing(source, _lines_of(schedule, check, drawing), _who(schedule)),
        )
    )


def drawing_of(check: CheckResult) -> str:
    """What happened in a failed check, as a piece of HTML for another page, in `drawing_style`; "" if it has none."""
    schedule, source = Schedule(check.trace or []), Source("")
    if schedule.steps:
        facts = {"drawing": draw(schedule, source), "steps": _steps(schedule)}
        return _templates().get_template("schedule.html").render(facts)
    processes = processes_of(check.waits)
    if not processes:
        return ""
    width, band = draw_processes(processes, source)
    return _templates().get_template("processes.html").render(processes=band, processes_width=width)


def drawing_style() -> str:
    """The style that drawings need, once on a page that has --paper, --ink and --dim."""
    return _templates().get_template("drawing.css").render()


def _shown(text: str | None) -> str:
    return shortened(printable(text)) if text else ""


@cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        extensions=["jinja2.ext.i18n"],
        loader=jinja2.PackageLoader("forkjoin.pages"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.policies["ext.i18n.trimmed"] = True
    environment.install_gettext_callables(_, ngettext)  # type: ignore[attr-defined]  # the extension's
    return environment


def _steps(schedule: Schedule) -> list[str]:
    """The same for those who do not see the drawing."""
    return [
        f"{word(step.thread)}: {step.what()}"
        + (_(", line {line}").format(line=step.line) if step.line else "")
        + (f" ({step.note})" if step.note else "")
        for step in schedule.steps
    ]


def _lines_of(schedule: Schedule, check: CheckResult, drawing: Drawing | None) -> set[int]:
    lines = {step.line for step in schedule.steps if step.line is not None} if drawing else set()
    waits = {process.line for process in processes_of(check.waits) if process.line is not None}
    return lines | waits | ({check.line} if check.line is not None else set())


def _who(schedule: Schedule) -> dict[int, str]:
    """Which threads did something in a line, and in which steps."""
    found: dict[int, dict[str, list[int]]] = {}
    for step in schedule.steps:
        if step.line is not None:
            found.setdefault(step.line, {}).setdefault(step.thread, []).append(step.number)
    return {line: "; ".join(_told(*entry) for entry in threads.items()) for line, threads in found.items()}


def _told(thread: str, steps: list[int]) -> str:
    few = ", ".join(map(str, steps[:6])) + ("…" if len(steps) > 6 else "")  # noqa: PLR2004 - as many as fit beside a line
    return f"{word(thread)}: {few}"


def _listing(source: Source, marked: Iterable[int], who: dict[int, str]) -> list[dict[str, Any]]:
    """The lines to show; a gap is a line without a number."""
    marked = set(marked)
    shown: list[dict[str, Any]] = []
    for number, text in enumerate(source.lines, start=1):
        if len(source.lines) > _SHORT_FILE and not any(abs(number - line) <= _AROUND for line in marked):
            continue
        if shown and shown[-1]["number"] != number - 1:
            shown.append({"number": None, "text": "", "marked": False, "who": ""})
        kept = text if len(text) <= _LONGEST_LINE else f"{text[:_LONGEST_LINE]}…"
        shown.append({"number": number, "text": kept, "marked": number in marked, "who": who.get(number, "")})
    return shown
