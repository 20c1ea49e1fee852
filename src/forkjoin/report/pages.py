"""The report for the class and for each student, as HTML pages and as Markdown, from the templates beside this file.

Whatever a template shows is made harmless on its way out, by `finalize`, and not where somebody thinks of it: control
characters are spelled out, then HTML, or Markdown, is escaped.
"""

from __future__ import annotations

import html
import re
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Any, Literal

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from forkjoin.batch.records import name_of
from forkjoin.pages import drawing_of, drawing_style
from forkjoin.policy.marks import ExerciseMark, Mark
from forkjoin.report.overview import Overview, step
from forkjoin.report.printable import printable, shortened
from forkjoin.report.trace import columns_of
from forkjoin.score import CheckResult, ExerciseResult, Score

Form = Literal["html", "markdown"]
SUFFIX: Mapping[Form, str] = {"html": ".html", "markdown": ".md"}
# What readers are told an exercise is; the others go by their own names.
WORDS = {"passed": "passed", "failed": "failed", "missing": "not handed in", "ungraded": "could not be graded"}
# What Markdown, or GitHub's, gives a meaning: anywhere, or at the beginning of a line.
# `&`, `<` and `>` are escaped as in HTML; without its colon or its first dot, no address becomes a link.
_MARKDOWN = re.compile(r"([\\`*_\[\]|~:$@]|^\s*[-+=#]|\bwww\.|^\s*\d+[.)])")


def class_page(view: Overview, form: Form, title: str) -> str:
    """Write the class's report, for its teacher."""
    return _render(f"class{SUFFIX[form]}", form, title=title, view=view)


def student_page(score: Score, form: Form, title: str, mark: Mark | None = None) -> str:
    """Write a student's feedback. `score` is as the student may see it; of a hidden check only the title is told.

    `mark`: what the points come to under a policy, if there is one.
    """
    counted = {} if mark is None else {each.exercise: each for each in mark.exercises}

    def told(result: ExerciseResult) -> str:
        return _told(result, counted.get(name_of(result)))

    return _render(f"student{SUFFIX[form]}", form, title=title, score=score, mark=mark, told=told)


def _told(result: ExerciseResult, counted: ExerciseMark | None) -> str:
    """Say what an exercise counts where that is not what it was graded with; "" if there is nothing to say.

    The reason of an override is its teacher's own.
    """
    if counted is None:
        return ""
    if counted.status == "excused":
        return "You are excused from this exercise: it does not count."
    if counted.points is None or counted.points == result.points:
        return ""
    days = f"{counted.days_late} day{'' if counted.days_late == 1 else 's'} late: " if counted.days_late else ""
    return f"{days}{counted.points:g} of {result.max_points} points count."


def _render(template: str, form: Form, **facts: Any) -> str:
    return _environment(form).get_template(template).render(**facts)


@cache
def _environment(form: Form) -> Environment:
    made = Environment(
        loader=PackageLoader("forkjoin.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_shown if form == "html" else _marked_down,
    )
    made.filters.update(code=_code, short=shortened)
    made.globals.update(hash=_hash, columns_of=columns_of, source=_source, step=step, words=WORDS)
    made.globals.update(drawing=_drawing, drawing_style=lambda: Markup(drawing_style()))  # noqa: S704 - of the kit's own
    return made


def _shown(value: Any) -> Any:
    """Spell out control characters; `autoescape` does the rest. Markup is the templates' own."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else printable(value)


def _marked_down(value: Any) -> Any:
    """Make text that Markdown shows as it is; a line's end would begin a new block, so it becomes a break."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    lines = (html.escape(_MARKDOWN.sub(_backslashed, line), quote=False) for line in printable(value).split("\n"))
    return Markup("<br>").join(map(Markup, lines))


def _backslashed(found: re.Match[str]) -> str:
    return f"{found[0][:-1]}\\{found[0][-1]}"


def _code(text: str) -> Markup:
    """Several lines as they are, in a Markdown code block that no line of them can end."""
    lines = printable(text).split("\n")
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return Markup("\n").join(map(Markup, [fence, *lines, fence]))


def _drawing(check: CheckResult) -> Markup:
    return Markup(drawing_of(check))  # noqa: S704 - its template escapes what a student wrote


def _hash(text: str) -> str:
    """What a page's Content-Security-Policy calls its script by."""
    return b64encode(sha256(text.encode()).digest()).decode("ascii")


def _source(name: str) -> Markup:
    """A file of the templates', as it stands: the kit's own style and script."""
    loader = _environment("html").loader
    assert loader is not None
    return Markup(loader.get_source(_environment("html"), name)[0])  # noqa: S704 - a file of this package
