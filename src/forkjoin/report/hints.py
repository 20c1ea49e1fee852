"""Hints, as a student gets them."""

from __future__ import annotations

from forkjoin.course import Exercise
from forkjoin.report.sheet import Page, Sheet


def hint_text(exercise: Exercise, shown: int, page: Page) -> str:
    """Write the hint after the `shown` ones that were there before; once all were, write all of them again."""
    hints = exercise.hints
    wanted = list(enumerate(hints, 1))[shown : shown + 1] or list(enumerate(hints, 1))
    sheet = Sheet(page)
    for number, hint in wanted:
        sheet.write(f"{exercise.topic}/{exercise.name}, hint {number} of {len(hints)}", "bold")
        sheet.write(hint, indent=2)
        sheet.write()
    if shown >= len(hints):
        sheet.write("There are no more hints." if hints else f"{exercise.name} has no hints.", "bold")
        sheet.write(f'The task, and what is graded: {exercise.topic}/README.md, under "{exercise.name}".')
    return sheet.text()
