from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.support.commands import Grade
from tests.support.courses import make_workspace, write
from tests.support.fake_grading import FakeGrading


@pytest.fixture
def graded(grade: Grade, tmp_path: Path) -> Path:
    """Ada, Bob and Cyd were graded by a grader that is mended now."""
    for student, text in (("ada", "right"), ("bob", "wrong"), ("cyd", "right")):
        make_workspace(tmp_path / "class" / student, text=text)
        for file in (tmp_path / "class" / student).rglob("*.py"):
            os.utime(file, (1_700_000_000, 1_700_000_000))
    assert grade("batch", "class", "--out", "results").exit_code == 0
    write(grade.course.root / "graders/2-queues/test_sentinel.py", "# mended")
    grade.factory.graded.clear()
    return tmp_path


def student(root: Path, name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((root / f"results/students/{name}.json").read_text())
    return data


@pytest.fixture
def mended(graded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The grader takes for right what it called wrong when the class was graded."""
    assert student(graded, "bob")["points"] == 0
    real = FakeGrading._verdict

    def verdict(exercise: Any, status: Any, message: str) -> Any:
        return real(exercise, "passed" if message == "wrong" else status, message)

    monkeypatch.setattr(FakeGrading, "_verdict", staticmethod(verdict))


@pytest.mark.usefixtures("mended")
def test_who_gets_other_points(grade: Grade, graded: Path) -> None:
    before = student(graded, "bob")["origins"]
    result = grade("regrade", "results")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "student  exercise           before  after  of",
        "bob      2-queues/sentinel       0     20  20",
        "",
        "one student's points changed",
    ]
    assert sorted(grade.factory.graded) == ["ada", "bob", "cyd"]
    after = student(graded, "bob")
    assert after["points"] == 20
    assert "bob,20,60" in (graded / "results/grades.csv").read_text()
    for name, origin in after["origins"].items():
        assert origin["submitted"] == "2023-11-14T22:13:20Z"
        assert origin["submission"] == before[name]["submission"]
        assert (origin["conditions"] != before[name]["conditions"]) == (name == "2-queues/sentinel")
    assert "nobody's points changed" in grade("regrade", "results").stdout


@pytest.mark.usefixtures("mended")
def test_changes_for_programs(grade: Grade, graded: Path) -> None:
    result = grade("regrade", "results", "--format", "json")
    change = {"student": "bob", "exercise": "2-queues/sentinel", "before": 0, "after": 20, "max_points": 20}
    assert json.loads(result.stdout) == {"schema": "forkjoin/changes/v1", "changes": [change]}
    assert grade("regrade", "results", "--force", "--output", "changes.txt").stdout == ""
    assert "counter" in (graded / "changes.txt").read_text()


@pytest.mark.usefixtures("mended")
def test_marks_of_the_points_before_are_named(grade: Grade, graded: Path) -> None:
    (graded / "policy.toml").write_text("cap = 100\n")
    assert grade("marks", "results", "--policy", "policy.toml").exit_code == 0
    said = "has the marks of the points before: `grade marks` makes them anew"
    assert said in grade("regrade", "results").stderr
    assert grade("marks", "results", "--policy", "policy.toml").exit_code == 0
    assert said not in grade("regrade", "results").stderr


@pytest.mark.usefixtures("mended")
def test_one_that_was_stopped_tells_everything_in_the_end(grade: Grade, graded: Path) -> None:
    real = FakeGrading.grade

    def stopping(self: FakeGrading, submission: Any, exercises: Any, progress: Any = None) -> Any:
        if submission.student == "cyd":
            raise KeyboardInterrupt
        return real(self, submission, exercises, progress)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FakeGrading, "grade", stopping)
        assert grade("regrade", "results", "--jobs", "1").exit_code == 130
    assert student(graded, "bob")["points"] == 20
    grade.factory.graded.clear()
    result = grade("regrade", "results")
    assert grade.factory.graded == ["cyd"]
    assert "bob      2-queues/sentinel       0     20  20" in result.stdout


def test_what_was_handed_in_anew_is_left_alone(grade: Grade, graded: Path) -> None:
    for exercise in ("2-queues/sentinel", "8-locks/counter"):
        write(graded / f"class/bob/{exercise}.py", "right")
    make_workspace(graded / "class/new")
    before = student(graded, "bob")
    result = grade("regrade", "results")
    assert "left as it was, since it was handed in anew (`grade batch` grades it): bob\n" in result.stderr
    assert sorted(grade.factory.graded) == ["ada", "cyd"]
    assert student(graded, "bob")["exercises"] == before["exercises"]
    assert not (graded / "results/students/new.json").exists()


def test_only_and_student(grade: Grade, graded: Path) -> None:
    assert grade("regrade", "results", "--only", "counter").exit_code == 0
    assert grade.factory.graded == []
    assert grade("regrade", "results", "--student", "ada").exit_code == 0
    assert grade.factory.graded == ["ada"]
    assert grade("regrade", "results", "--student", "zoe").exit_code == 2
    assert (graded / "results/scores.json").exists()


def test_submissions_that_moved(grade: Grade, graded: Path) -> None:
    (graded / "class").rename(graded / "elsewhere")
    result = grade("regrade", "results")
    assert result.exit_code == 2
    assert "cannot be read as a folder of submissions" in result.stderr
    assert grade("regrade", "results", "--submissions", "elsewhere").exit_code == 0
    assert sorted(grade.factory.graded) == ["ada", "bob", "cyd"]


@pytest.mark.parametrize("text", [None, "", "{}", "[]"])
def test_what_is_no_results_folder(grade: Grade, tmp_path: Path, text: str | None) -> None:
    if text is not None:
        write(tmp_path / "results/batch.json", text)
    result = grade("regrade", "results")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: results")
    assert result.stderr.count("\n") == 1
