"""An nbgrader course's `source/`: a notebook for each exercise, as teachers have it, with the solution."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any

from forkjoin.course import Course, Exercise, course_text
from forkjoin.errors import CourseError, UsageError
from forkjoin.notebooks.cells import answer_id, checks_id, task_id
from forkjoin.release.answer_cell import answer_cell
from forkjoin.release.release import Content, Order, Release, below

# What nbgrader cuts out of the notebooks that students get, and puts back before it grades.
_CHECKS = """\
from forkjoin.notebooks import grade

graded = grade("{name}")
points = graded.points
### BEGIN HIDDEN TESTS
points += graded.hidden_points
### END HIDDEN TESTS
points"""
_NOTE = """\
Your answer is the cell below, which takes the place of `{name}.py`. All that it needs stands in it, imports too: only \
this cell is graded, as a file of its own. Run it, then run the cell after it: that grades your answer and says what \
went wrong. The topic's text, with its rules, is in [{readme}]({readme})."""
_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def notebooks(order: Order) -> Release:
    """Make the files of an nbgrader course. Raises UsageError when the assignment's name is none."""
    if order.assignment is not None:
        _check_name(order.assignment)
    files = source_files(order.course, order.exercises, order.assignment)
    steps = [f"nbgrader generate_assignment {name}" for name in dict.fromkeys(path.parts[0] for path in files)]
    return Release(below("source", ((path, Content.of(text)) for path, text in files.items())), steps, joins=True)


def _check_name(assignment: str) -> None:
    """Refuse what nbgrader, or a file system, takes for something else than a name."""
    if not assignment or assignment.startswith(".") or set(assignment) & set('+/\\:*?"<>|[]') or "\0" in assignment:
        raise UsageError(f"{assignment!r} cannot be the name of an assignment: take letters, digits, - and _")


def source_files(course: Course, exercises: Sequence[Exercise], assignment: str | None) -> dict[PurePosixPath, str]:
    """Make the files below `source/`: all of them in `assignment`, else those of each topic in one named after it.

    The same course gives the same bytes. Raises CourseError when an exercise's texts are not complete.
    """
    files: dict[PurePosixPath, str] = {}
    for exercise in exercises:
        folder = PurePosixPath(assignment or exercise.topic)
        readme = f"{exercise.topic}.md"
        text = course_text(course.exercises_dir / exercise.topic / "README.md")
        files[folder / readme] = text
        files[folder / f"{exercise.name}.ipynb"] = _notebook(course, exercise, _task(text, exercise), readme)
    return files


def _task(text: str, exercise: Exercise) -> str:
    """Cut the task out of its topic's text: from its heading to the next one of the same rank."""
    sections = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    found = [section for section in sections if section.startswith(f"## {exercise.name}:")]
    if not found:
        raise CourseError(f"{exercise.topic}/README.md has no section `## {exercise.name}: ...`")
    return found[0].strip().removeprefix("#")


def _notebook(course: Course, exercise: Exercise, task: str, readme: str) -> str:
    note = _NOTE.format(name=exercise.name, readme=readme)
    checks = _CHECKS.format(name=exercise.name)
    cells = [
        {**_cell("markdown", task_id(exercise), f"{task}\n\n---\n\n{note}", locked=True)},
        _code(_cell("code", answer_id(exercise), answer_cell(course, exercise), solution=True)),
        _code(_cell("code", checks_id(exercise), checks, grade=True, locked=True, points=exercise.points)),
    ]
    notebook = {"cells": cells, "metadata": _METADATA, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _cell(kind: str, grade_id: str, source: str, **metadata: Any) -> dict[str, Any]:
    """Make a cell with nbgrader's metadata, version 3: these keys and no others."""
    ours = {"grade": False, "solution": False, "locked": False, **metadata}
    ours |= {"schema_version": 3, "grade_id": grade_id, "task": False, "cell_type": kind}
    return {
        "cell_type": kind,
        "id": grade_id[:64],  # nbformat takes no longer one
        "metadata": {"nbgrader": ours},
        "source": source.splitlines(keepends=True),
    }


def _code(cell: dict[str, Any]) -> dict[str, Any]:
    return {**cell, "execution_count": None, "outputs": []}
