from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from forkjoin.course import Exercise
from forkjoin.errors import UnreadableError, UsageError
from forkjoin.intake import NoAnswer, answer_file
from forkjoin.notebooks.cells import MAX_NOTEBOOK_BYTES, read_cells
from forkjoin.notebooks.submitted import Handed, take_answers
from tests.support.courses import make_course, write


def cell(grade_id: str | None, source: Any = "given") -> dict[str, Any]:
    metadata = {} if grade_id is None else {"nbgrader": {"grade_id": grade_id, "points": 20}}
    return {"cell_type": "code", "metadata": metadata, "source": source}


def notebook(path: Path, *cells: Any) -> Path:
    return write(path, json.dumps({"cells": list(cells), "nbformat": 4}))


class Class:
    """A course with one assignment of two notebooks, and what came of taking the answers."""

    def __init__(self, root: Path) -> None:
        self.root, self.told = root, list[str]()
        self.exercises = make_course(root / "kit").exercises
        for name in ("sentinel", "counter"):
            cells = cell(f"{name}-task"), cell(f"{name}-answer"), cell(f"{name}-checks", "grade()")
            notebook(root / f"release/week1/{name}.ipynb", *cells)

    def hand_in(self, student: str, name: str, *cells: Any, assignment: str = "week1") -> Path:
        return notebook(self.root / f"submitted/{student}/{assignment}/{name}.ipynb", *cells)

    def taken(self, assignment: str | None = None) -> Handed:
        into = self.root / "into"
        into.mkdir(exist_ok=True)
        students = sorted((self.root / "submitted").iterdir())
        return take_answers(students, self.exercises, into, assignment, self.told.append)

    def exercise(self, name: str) -> Exercise:
        return next(exercise for exercise in self.exercises if exercise.name == name)

    def answer(self, name: str = "sentinel") -> str | NoAnswer:
        """The answer of the only student."""
        (submission,) = self.taken().submissions.values()
        found = answer_file(submission, self.exercise(name))
        return found if isinstance(found, NoAnswer) else found.read_text(encoding="utf-8")


@pytest.fixture
def group(tmp_path: Path) -> Class:
    return Class(tmp_path)


CHECKS = cell("sentinel-checks", "grade()")


def test_answers_are_found_by_their_cells(group: Class) -> None:
    group.hand_in("ada", "sentinel", cell(None, "x = 1"), cell("sentinel-answer", ["mine\n", "more"]), CHECKS)
    assert group.answer() == "mine\nmore"
    assert group.told == []
    assert group.answer("counter") == NoAnswer("missing", "8-locks/counter.py was not handed in")


@pytest.mark.parametrize(
    "cells, says",
    [
        ([CHECKS], "the cell sentinel-answer was deleted"),
        ([cell("sentinel-answer", "mine")], "the cell sentinel-checks was deleted"),
        ([CHECKS, cell("sentinel-answer", "mine")], "the cell sentinel-answer was moved"),
        ([cell("sentinel-answer"), CHECKS], "the cell sentinel-answer is as it was given"),
        ([cell("sentinel-answer", "mine"), cell("sentinel-checks", "20.0")], "the cell sentinel-checks was edited"),
        ([cell("sentinel-answer", "a"), cell("sentinel-answer", "b"), CHECKS], "there are 2 cells sentinel-answer"),
    ],
)
def test_what_became_of_a_cell_is_told(group: Class, cells: list[Any], says: str) -> None:
    group.hand_in("ada", "sentinel", *cells)
    group.taken()
    assert len(group.told) == 1
    assert group.told[0].startswith(f"ada: week1/sentinel.ipynb: {says}")


def test_of_several_the_last_one_counts(group: Class) -> None:
    group.hand_in("ada", "sentinel", cell("sentinel-answer", "a"), cell("sentinel-answer", "b"), CHECKS)
    assert group.answer() == "b"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"worksheets": []}', "[" * 100_000, '{"cells": 3}', "\xff\xfe", '{"cells": ' + "9" * 10_000 + "}"],
)
def test_what_is_no_notebook_costs_this_exercise_only(group: Class, text: str) -> None:
    group.hand_in("ada", "counter", cell("counter-answer", "mine"), cell("counter-checks", "grade()"))
    path = group.hand_in("ada", "sentinel")
    path.write_text(text, encoding="latin-1")
    found = group.answer()
    assert isinstance(found, NoAnswer)
    assert found.status == "failed"
    assert found.reason.startswith("week1/sentinel.ipynb could not be read: it is no notebook")
    assert group.answer("counter") == "mine"


def test_odd_cells_are_passed_over(group: Class) -> None:
    odd: list[Any] = [
        3,
        None,
        {},
        {"metadata": 1},
        {"metadata": {"nbgrader": []}},
        {"metadata": {"nbgrader": {"grade_id": 1}}},
    ]
    group.hand_in("ada", "sentinel", *odd, cell("sentinel-answer", "mine\ud800"), CHECKS)
    assert group.answer() == "mine\\ud800"


def test_links_that_lead_out(group: Class) -> None:
    secret = notebook(group.root / "secret.ipynb", cell("sentinel-answer", "secret"), CHECKS)
    path = group.hand_in("ada", "sentinel")
    path.unlink()
    path.symlink_to(secret)
    found = group.answer()
    assert isinstance(found, NoAnswer)
    assert "a link that leads out" in found.reason


def test_a_notebook_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "huge.ipynb"
    with path.open("wb") as file:
        file.truncate(MAX_NOTEBOOK_BYTES + 1)
    with pytest.raises(UnreadableError, match=r"at most 50,000,000 are read"):
        read_cells(path)


def test_other_notebooks_are_left_out(group: Class) -> None:
    group.hand_in("ada", "sentinel-Copy1", cell("sentinel-answer", "copy"))
    group.hand_in("ada", "sentinel", cell("sentinel-answer", "mine"), CHECKS)
    assert group.answer() == "mine"
    assert group.told == ["ada: week1/sentinel-Copy1.ipynb is no notebook of the assignment and was left out"]


def test_an_exercise_in_two_assignments(group: Class) -> None:
    notebook(group.root / "release/week2/sentinel.ipynb", cell("sentinel-answer"))
    group.hand_in("ada", "sentinel", cell("sentinel-answer", "one"), CHECKS)
    group.hand_in("ada", "sentinel", cell("sentinel-answer", "two"), assignment="week2")
    with pytest.raises(UsageError, match=r"sentinel is in week1/sentinel.ipynb and week2/.* with --assignment"):
        group.taken()
    (submission,) = group.taken("week2").submissions.values()
    found = answer_file(submission, group.exercise("sentinel"))
    assert isinstance(found, Path)
    assert found.read_text(encoding="utf-8") == "two"
    with pytest.raises(UsageError, match=r"has no assignment 'week3'; it has: week1, week2"):
        group.taken("week3")


def test_a_course_that_was_not_released(tmp_path: Path) -> None:
    group = Class(tmp_path)
    (tmp_path / "release").rename(tmp_path / "elsewhere")
    group.hand_in("ada", "sentinel", cell("sentinel-answer", "mine"), CHECKS)
    with pytest.raises(UsageError, match="has no notebooks in release or source"):
        group.taken()


@pytest.mark.parametrize(
    "noted, handed_in",
    [("2026-11-01 18:00:00.5 UTC", 1_793_556_000.5), ("yesterday", 1000.0), (None, 1000.0)],
)
def test_the_time_is_the_one_that_nbgrader_noted(group: Class, noted: str | None, handed_in: float) -> None:
    path = group.hand_in("ada", "sentinel", cell("sentinel-answer", "mine"), CHECKS)
    os.utime(path, (0, 1000))
    if noted is not None:
        write(path.parent / "timestamp.txt", noted)
    (submission,) = group.taken().submissions.values()
    found = answer_file(submission, group.exercise("sentinel"))
    assert isinstance(found, Path)
    assert found.stat().st_mtime == handed_in
