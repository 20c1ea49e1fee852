"""Cells of notebooks, found by their metadata: what is whose answer, wherever it stands. Needs no Jupyter."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forkjoin.course import Exercise
from forkjoin.errors import UnreadableError

# Pictures in outputs make notebooks large. More than this is no notebook that a person works with.
MAX_NOTEBOOK_BYTES = 50_000_000


@dataclass(frozen=True)
class Cell:
    """A cell that carries nbgrader's metadata. `grade_id` is nbgrader's name for it, `place` its number from 0."""

    grade_id: str
    source: str
    place: int
    points: float | None = None


def task_id(exercise: Exercise) -> str:
    """Give the id of the cell that holds the task's text."""
    return f"{exercise.name}-task"


def answer_id(exercise: Exercise) -> str:
    """Give the id of the cell that the student writes the answer into."""
    return f"{exercise.name}-answer"


def checks_id(exercise: Exercise) -> str:
    """Give the id of the cell that grades the answer."""
    return f"{exercise.name}-checks"


def first_line(exercise: Exercise) -> str:
    """Give the line that an answer cell begins with: a live notebook knows the cell by it."""
    return f"# exercise: {exercise.name} (keep this line)"


def read_cells(path: Path) -> dict[str, list[Cell]]:
    """Read the cells with an id, by id, in the notebook's order. One id may come more than once: cells can be copied.

    Raises UnreadableError when the file is no notebook, or none of format 4.
    """
    if not path.is_file():
        raise UnreadableError("it is no file")
    try:
        size = path.stat().st_size
        if size > MAX_NOTEBOOK_BYTES:
            raise UnreadableError(f"it has {size:,} bytes; at most {MAX_NOTEBOOK_BYTES:,} are read")
        data = json.loads(path.read_bytes())
    except OSError as error:
        raise UnreadableError(f"it cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError is a ValueError
        raise UnreadableError("it is no notebook: its JSON is broken") from error
    if not isinstance(data, dict) or not isinstance(data.get("cells"), list):
        raise UnreadableError("it is no notebook of format 4: save it again with a current Jupyter")
    found: dict[str, list[Cell]] = {}
    for place, raw in enumerate(data["cells"]):
        cell = _cell(raw, place)
        if cell is not None:
            found.setdefault(cell.grade_id, []).append(cell)
    return found


def _cell(raw: Any, place: int) -> Cell | None:
    """Take what may be anything for a cell; None for one without an id."""
    raw = _object(raw)
    ours = _object(_object(raw.get("metadata")).get("nbgrader"))
    grade_id, points = ours.get("grade_id"), ours.get("points")
    if not isinstance(grade_id, str):
        return None
    return Cell(grade_id, _text(raw.get("source")), place, points if isinstance(points, int | float) else None)


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(source: Any) -> str:
    """Join the lines of a source, which may stand in a list."""
    return "".join(map(str, source)) if isinstance(source, list) else str(source or "")
