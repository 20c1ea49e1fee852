"""A score for GitHub Actions: annotations on the student's lines, and a job summary.

What a step prints can be a command to the runner. A student's text never is one here: in an annotation it is escaped,
and the report below the annotations is printed while commands are switched off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.report.printable import one_line, printable, shortened
from forkjoin.report.steps import facts_text
from forkjoin.report.text import STATUSES
from forkjoin.score import CheckResult, ExerciseResult, Score

MOST_OF_A_KIND = 10
"""GitHub shows so many errors, and so many warnings, of a step; the others would be lost without a word."""
MOST_SUMMARY = 1024 * 1024
"""Bytes: a longer job summary is refused as a whole."""
_LONGEST = 4000
_ROOM = 256
"""Bytes for the last sentence."""
_HEAD = N_("## forkjoin: {points} of {max_points} points\n\n| exercise | result | points |\n| --- | --- | --- |\n")


@dataclass(frozen=True)
class _Annotation:
    """One mark. `kind` is "error" or "warning"."""

    kind: str
    file: str
    line: int | None
    title: str
    text: str

    def command(self) -> str:
        """As the runner reads it."""
        place = {"file": self.file, "line": None if self.line is None else str(self.line), "title": self.title}
        properties = ",".join(f"{key}={_property(value)}" for key, value in place.items() if value)
        return f"::{self.kind} {properties}::{_data(self.text[:_LONGEST])}\n"


def score_github(score: Score, report: str, token: str, locate: Callable[[str], str] = str) -> str:
    """Annotations, then `report`, a text for people, with commands switched off.

    `locate` turns a file as the score names it into its path in the repository. `token` switches commands on again: it
    must be new each time, and such that nobody can guess it.
    """
    found = [annotation for exercise in score.exercises for annotation in _annotations(exercise, locate)]
    kept = [*_few(found, "error"), *_few(found, "warning")]
    commands = "".join(annotation.command() for annotation in kept)
    return f"{commands}::stop-commands::{token}\n{report.rstrip()}\n::{token}::\n"


def _annotations(exercise: ExerciseResult, locate: Callable[[str], str]) -> list[_Annotation]:
    name = f"{exercise.topic}/{exercise.exercise}"
    path = locate(f"{name}.py")
    if exercise.status == "missing":
        return [_Annotation("warning", "", None, name, _("{path} was not handed in").format(path=path))]
    return [_annotation(check, name, path) for check in exercise.checks if check.status in {"failed", "ungraded"}]


def _annotation(check: CheckResult, name: str, path: str) -> _Annotation:
    kind = "error" if check.status == "failed" else "warning"
    title = f"{name}: {check.title}"
    if check.visibility != "visible":
        return _Annotation(
            kind, path, None, title, _("A hidden check failed.") if kind == "error" else _("No verdict.")
        )
    return _Annotation(kind, path, check.line, title, facts_text(check, trace=False))


def _few(found: Sequence[_Annotation], kind: str) -> list[_Annotation]:
    """As many as are shown; where there are more, the last one says so."""
    some = [annotation for annotation in found if annotation.kind == kind]
    if len(some) <= MOST_OF_A_KIND:
        return some
    left = len(some) - MOST_OF_A_KIND + 1
    more = _Annotation(
        kind,
        "",
        None,
        _("{left} more").format(left=left),
        _("{left} more are in the log and in the summary of the job.").format(left=left),
    )
    return [*some[: MOST_OF_A_KIND - 1], more]


def _data(text: str) -> str:
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(one_line(text)).replace(":", "%3A").replace(",", "%2C")


def summary_markdown(score: Score, room: int = MOST_SUMMARY, locate: Callable[[str], str] = str) -> str:
    """The job summary, of at most `room` bytes: a table of the exercises, and each failed check with its trace.

    Empty where not even the table has room. A student's text stands in it as HTML text, where Markdown means nothing.
    """
    graded = _("Graded with protection `{level}`, by Python {python}.")
    protection = f"\n{graded.format(level=score.protection.level, python=score.python)}\n\n"
    head = _(_HEAD).format(points=score.points, max_points=score.max_points)
    parts = [head, *map(_row, score.exercises), protection]
    failed = [part for exercise in score.exercises for part in _failed_checks(exercise, locate)]
    room -= _ROOM + sum(map(_size, parts))
    if room < 0:
        return ""
    for part in failed:
        room -= _size(part)
        if room >= 0:
            parts.append(part)
    left = len(failed) - (len(parts) - len(score.exercises) - 2)
    return "".join(parts) + (
        _("{left} more failed checks are left out: they are in the log.\n").format(left=left) if left else ""
    )


def _size(text: str) -> int:
    return len(text.encode("utf-8", "backslashreplace"))


def _failed_checks(exercise: ExerciseResult, locate: Callable[[str], str]) -> list[str]:
    path = locate(f"{exercise.topic}/{exercise.exercise}.py")
    checks = [check for check in exercise.checks if check.status in {"failed", "ungraded"}]
    return [_failed(exercise, check, path) for check in checks]


def _row(exercise: ExerciseResult) -> str:
    words = _(STATUSES[exercise.status])
    points = _("{points} of {max_points}").format(points=exercise.points, max_points=exercise.max_points)
    return f"| {_cell(f'{exercise.topic}/{exercise.exercise}')} | {words} | {points} |\n"


def _failed(exercise: ExerciseResult, check: CheckResult, path: str) -> str:
    state = _("failed") if check.status == "failed" else _("no verdict")
    name = f"{exercise.topic}/{exercise.exercise}: {check.title}"
    head = f"<details><summary>{_cell(name)} ({state})</summary>\n\n"
    if check.visibility != "visible":
        hidden = _("A hidden check: no more is shown.")
        return f"{head}<p>{hidden}</p>\n\n</details>\n\n"
    place = f"{path}:{check.line}" if check.line is not None else path
    # In <pre>, up to its end, Markdown takes nothing for anything, empty lines included (CommonMark, HTML blocks).
    return f"{head}<pre>\n{escape(one_line(place))}\n{escape(facts_text(check))}\n</pre>\n\n</details>\n\n"


def _cell(text: str) -> str:
    """One line of HTML text that Markdown finds nothing in."""
    shown = escape(shortened(one_line(text), lines=1, width=300))
    return "".join(f"&#{ord(sign)};" if sign in "|\\`*_[]()<>#~!@:" else sign for sign in shown)
