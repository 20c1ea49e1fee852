"""Grading within a notebook: what is taken for the answer, and what is shown."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import forkjoin.notebooks
from forkjoin.course import Course
from forkjoin.errors import GradingError
from forkjoin.notebooks import NotGraded, grade, live
from forkjoin.notebooks.cells import first_line
from forkjoin.score import Score
from tests.support.courses import make_course
from tests.support.fake_grading import FakeFactory


class Notebook:
    """A live notebook: the cells that were run, and the courses and processes behind it."""

    def __init__(self, course: Course) -> None:
        self.ran: list[str] = [""]
        self.factory = FakeFactory()
        self.process = self.factory(course, None)
        self.history_manager = SimpleNamespace(input_hist_raw=self.ran)
        self.magics: dict[str, Callable[[str, str], None]] = {}
        self.course = course

    def run(self, name: str, text: str) -> None:
        exercise = next(one for one in self.course.exercises if one.name == name)
        self.ran.append(f"{first_line(exercise)}\n{text}")

    def register_magic_function(self, function: Any, magic_kind: str, magic_name: str) -> None:
        self.magics[f"{magic_kind} {magic_name}"] = function


@pytest.fixture
def notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Notebook:
    course = make_course(tmp_path / "kit")
    notebook = Notebook(course)

    def warm(work: Callable[[Any], Score]) -> Score:
        try:
            return work(_FirstLineLeftOut(notebook.process))
        except GradingError as error:
            raise NotGraded(str(error)) from None

    monkeypatch.setattr(live, "_warm", warm)
    monkeypatch.setattr(live, "_ipython", lambda: notebook)
    monkeypatch.setattr(live, "find_course", lambda: course)
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    monkeypatch.chdir(tmp_path)
    return notebook


class _FirstLineLeftOut:
    """The process that pretends to grade takes an answer's first word; here that is the one after the mark."""

    def __init__(self, process: Any) -> None:
        self._process = process

    def grade(self, submission: Any, exercises: Any) -> Score:
        for path in submission.folder.rglob("*.py"):
            lines = path.read_text(encoding="utf-8").splitlines()
            path.write_text(lines[-1], encoding="utf-8")
        score: Score = self._process.grade(submission, exercises)
        return score


def test_the_cell_as_it_was_last_run(notebook: Notebook, capsys: pytest.CaptureFixture[str]) -> None:
    notebook.run("sentinel", "right")
    notebook.run("counter", "wrong")
    notebook.ran.append("grade('sentinel')")
    assert grade("sentinel").points == 20.0
    assert grade("counter").points == 0.0
    notebook.run("sentinel", "wrong")
    assert grade("sentinel").points == 0.0
    told = capsys.readouterr()
    assert "2-queues/sentinel" in told.out
    assert "the answer's cell:3" in told.out
    assert told.err == ""


def test_a_cell_that_was_not_run(notebook: Notebook) -> None:
    notebook.ran.append("def producer(): ...")
    with pytest.raises(NotGraded, match=r"Run the answer's cell first.*# exercise: sentinel \(keep this line\)"):
        grade("sentinel")


@pytest.mark.usefixtures("notebook")
@pytest.mark.parametrize("name", ["", "2-queue", "nothing"])
def test_a_name_that_is_no_exercise(name: str) -> None:
    with pytest.raises(NotGraded):
        grade(name)


def _on_disk(path: Path, *, points: float, **sources: str) -> None:
    ours = {part: {"grade_id": f"sentinel-{part}", "points": points} for part in sources}
    cells = [{"cell_type": "code", "source": text, "metadata": {"nbgrader": ours[p]}} for p, text in sources.items()]
    path.write_text(json.dumps({"cells": cells}), encoding="utf-8")


def test_by_nbgrader_the_file_counts(notebook: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (tmp_path / "a_broken_one.ipynb").write_text("{", encoding="utf-8")
    notebook.run("sentinel", "wrong")
    _on_disk(tmp_path / "sentinel.ipynb", points=5, answer="right", checks="")
    assert grade("sentinel").points == 5.0
    _on_disk(tmp_path / "sentinel.ipynb", points=5, checks="")
    assert grade("sentinel").points == 0.0


def test_no_verdict_is_no_points(notebook: Notebook) -> None:
    for answer in ("ungraded", "crash"):
        notebook.run("sentinel", answer)
        with pytest.raises(NotGraded):
            grade("sentinel")
        notebook.process = notebook.factory(notebook.course, None)


def test_nbgrader_is_made_to_refuse_what_has_no_verdict(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    notebook.run("sentinel", "ungraded")
    graded = grade("sentinel")
    assert math.isinf(graded.points + graded.hidden_points)


def test_the_magic(notebook: Notebook, capsys: pytest.CaptureFixture[str]) -> None:
    forkjoin.notebooks.load_ipython_extension(notebook)
    notebook.magics["cell exercise"]("sentinel", "right")
    assert "20 of 20 points" in capsys.readouterr().out
    with pytest.raises(NotGraded, match="is not one exercise"):
        notebook.magics["cell exercise"]("", "right")


def test_outside_of_a_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    with pytest.raises(NotGraded, match="grade check"):
        grade("sentinel")
