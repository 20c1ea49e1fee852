from __future__ import annotations

import json
from pathlib import Path

import pytest

from forkjoin.course import find_course
from forkjoin.release.nbgrader import source_files
from tests.support.commands import Grade
from tests.support.courses import write

COURSE = find_course()
_KEYS = {"schema_version", "grade", "locked", "solution", "task", "grade_id", "cell_type"}


@pytest.fixture
def grade(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Grade:
    """`grade`, with a course of three exercises."""
    monkeypatch.chdir(tmp_path)
    grade = Grade(tmp_path)
    for exercise in grade.course.exercises:
        write(exercise.stub, "def go():\n    raise NotImplementedError\n")
        write(exercise.stub.with_name("README.md"), f"# Topic\n\n## {exercise.name}: Its task\n\nDo it.\n\n## Next\n")
    return grade


def test_every_exercise_becomes_a_notebook() -> None:
    files = source_files(COURSE, COURSE.exercises, None)
    notebooks = {str(path) for path in files if path.suffix == ".ipynb"}
    assert notebooks == {f"{exercise.topic}/{exercise.name}.ipynb" for exercise in COURSE.exercises}
    assert files == source_files(COURSE, COURSE.exercises, None)
    for path, text in files.items():
        if path.suffix == ".ipynb":
            task, answer, checks = (cell["metadata"]["nbgrader"] for cell in json.loads(text)["cells"])
            assert task.keys() == answer.keys() == _KEYS
            assert checks.keys() == _KEYS | {"points"}
            assert [one["schema_version"] for one in (task, answer, checks)] == [3, 3, 3]
            assert [one["grade"] for one in (task, answer, checks)] == [False, False, True]
            assert [one["solution"] for one in (task, answer, checks)] == [False, True, False]
            assert [one["locked"] for one in (task, answer, checks)] == [True, False, True]


def test_the_files_of_a_release(grade: Grade, tmp_path: Path) -> None:
    result = grade("release", "--format", "nbgrader", "course1", "--only", "sentinel", "--only", "counter")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "course1/source/2-queues/2-queues.md",
        "course1/source/2-queues/sentinel.ipynb",
        "course1/source/8-locks/8-locks.md",
        "course1/source/8-locks/counter.ipynb",
    ]
    assert "nbgrader generate_assignment 2-queues\n" in result.stderr
    cells = json.loads((tmp_path / "course1/source/2-queues/sentinel.ipynb").read_text(encoding="utf-8"))["cells"]
    task, answer, checks = ("".join(cell["source"]) for cell in cells)
    assert task.startswith("# sentinel: Its task\n\nDo it.\n\n---\n")
    assert "Next" not in task
    assert answer.startswith("# exercise: sentinel (keep this line)\n")
    assert 'grade("sentinel")' in checks
    assert checks.endswith("\npoints")


def test_one_assignment(grade: Grade, tmp_path: Path) -> None:
    assert grade("release", "--format", "nbgrader", "c", "--assignment", "week1").exit_code == 0
    names = {path.name for path in (tmp_path / "c/source/week1").iterdir()}
    assert names >= {"close_ends.ipynb", "counter.ipynb", "sentinel.ipynb"}


@pytest.mark.parametrize("name", ["", ".", "../up", "a/b", "a+b", "a*"])
def test_a_name_that_is_none(grade: Grade, tmp_path: Path, name: str) -> None:
    result = grade("release", "--format", "nbgrader", "c", "--assignment", name)
    assert result.exit_code == 2
    assert "cannot be the name of an assignment" in result.stderr
    assert not (tmp_path / "c").exists()


def test_a_teachers_changes_are_kept(grade: Grade, tmp_path: Path) -> None:
    arguments = ("release", "--format", "nbgrader", "c", "--only", "sentinel")
    assert grade(*arguments).exit_code == 0
    assert grade(*arguments).exit_code == 0
    mine = write(tmp_path / "c/source/2-queues/sentinel.ipynb", "mine")
    result = grade(*arguments)
    assert result.exit_code == 2
    assert "error: c/source/2-queues/sentinel.ipynb is there with another text: --force writes over it" in result.stderr
    assert mine.read_text(encoding="utf-8") == "mine"
    assert grade(*arguments, "--force").exit_code == 0
    assert mine.read_text(encoding="utf-8") != "mine"


def test_a_topic_without_the_task(grade: Grade, tmp_path: Path) -> None:
    write(tmp_path / "course/exercises/2-queues/README.md", "# Queues\n")
    result = grade("release", "--format", "nbgrader", "c", "--only", "sentinel")
    assert result.exit_code == 3
    assert "2-queues/README.md has no section" in result.stderr


def test_a_folder_that_cannot_be_made(grade: Grade, tmp_path: Path) -> None:
    write(tmp_path / "taken", "")
    result = grade("release", "--format", "nbgrader", "taken", "--only", "sentinel")
    assert result.exit_code == 2
    assert "taken" in result.stderr
