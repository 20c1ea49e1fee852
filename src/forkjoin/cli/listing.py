"""`grade list`: what there is to do, and in a workspace how far the student is."""

from __future__ import annotations

import json
import sys
from typing import Any

from forkjoin.cli.selection import workspace_here
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import page_of, put_out
from forkjoin.course import Exercise
from forkjoin.report.listing import Row, list_text
from forkjoin.workspace import Workspace

LIST_SCHEMA = "forkjoin/list/v1"


def list_exercises(style: str, services: Services) -> int:
    """Print the exercises of the course, as a table or (`style` "json") for programs."""
    course = services.course()
    rows = rows_of(course.select([]), workspace_here(course))
    for_programs = style == "json"
    put_out(_json(rows) if for_programs else list_text(rows, page_of(sys.stdout)), for_programs=for_programs)
    return ExitStatus.PASSED


def rows_of(exercises: list[Exercise], workspace: Workspace | None) -> list[Row]:
    """One row for each exercise; how far it is is known in a workspace only."""
    if workspace is None:
        return [Row(exercise) for exercise in exercises]
    stages, following = workspace.stages(), workspace.next_after()
    return [Row(one, stages[one], workspace.record(one).best, one == following) for one in exercises]


def _json(rows: list[Row]) -> str:
    data = {"schema": LIST_SCHEMA, "exercises": [_plain(row) for row in rows]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _plain(row: Row) -> dict[str, Any]:
    e = row.exercise
    texts = {"exercise": e.name, "topic": e.topic, "title": e.title, "points": e.points}
    return {**texts, "state": row.stage, "best": row.best, "next": row.following}
