"""`grade list`: what there is to do."""

from __future__ import annotations

import json
import sys

from rich.table import Table
from rich.text import Text

from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import page_of, put_out
from forkjoin.course import Exercise
from forkjoin.report.sheet import Page, Sheet

LIST_SCHEMA = "forkjoin/list/v1"


def list_exercises(style: str, services: Services) -> int:
    """Print the exercises of the course, as a table or (`style` "json") for programs."""
    exercises = services.course().select([])
    for_programs = style == "json"
    text = _json(exercises) if for_programs else _table(exercises, page_of(sys.stdout))
    put_out(text, for_programs=for_programs)
    return ExitStatus.PASSED


def _json(exercises: list[Exercise]) -> str:
    rows = [{"exercise": e.name, "topic": e.topic, "title": e.title, "points": e.points} for e in exercises]
    return json.dumps({"schema": LIST_SCHEMA, "exercises": rows}, ensure_ascii=False, indent=2) + "\n"


def _table(exercises: list[Exercise], page: Page) -> str:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("topic", no_wrap=True)
    table.add_column("exercise", no_wrap=True, style="bold")
    table.add_column("points", no_wrap=True, justify="right")
    table.add_column("title", overflow="fold")
    for exercise in exercises:
        table.add_row(Text(exercise.topic), Text(exercise.name), str(exercise.points), Text(exercise.title))
    sheet = Sheet(page)
    sheet.draw(table)
    return sheet.text()
