"""Hints, as a student gets them."""

from __future__ import annotations

from forkjoin.course import Exercise
from forkjoin.language import gettext as _
from forkjoin.report.sheet import Page, Sheet


def hint_text(exercise: Exercise, shown: int, page: Page) -> str:
    """Write the hint after the `shown` ones that were there before; once all were, write all of them again."""
    hints = exercise.hints
    wanted = list(enumerate(hints, 1))[shown : shown + 1] or list(enumerate(hints, 1))
    sheet = Sheet(page)
    for number, hint in wanted:
        sheet.write(
            _("{topic}/{name}, hint {number} of {count}").format(
                topic=exercise.topic, name=exercise.name, number=number, count=len(hints)
            ),
            "bold",
        )
        sheet.write(hint, indent=2)
        sheet.write()
    if shown >= len(hints):
        sheet.write(
            _("There are no more hints.") if hints else _("{name} has no hints.").format(name=exercise.name), "bold"
        )
        sheet.write(
            _('The task, and what is graded: {topic}/README.md, under "{name}".').format(
                topic=exercise.topic, name=exercise.name
            )
        )
    return sheet.text()
