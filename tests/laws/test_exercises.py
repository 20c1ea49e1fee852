"""What holds for every exercise: its stub fails cleanly, its solution passes, its texts are complete."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from forkjoin.course import Exercise, find_course
from forkjoin.grading.stub import wanted_names
from tests.support.answers import grade_all

COURSE = find_course()
EXERCISES = pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda exercise: exercise.name)


def _solution(exercise: Exercise) -> Path:
    assert COURSE.solutions is not None
    return COURSE.solutions / exercise.file


@EXERCISES
def test_the_solution_passes_and_the_stub_fails_cleanly(exercise: Exercise, tmp_path: Path) -> None:
    graded = dict(grade_all(COURSE, exercise, [_solution(exercise), exercise.stub], tmp_path))
    solution, stub = graded[_solution(exercise)], graded[exercise.stub]
    assert (solution.status, solution.points) == ("passed", exercise.points)
    assert stub.status == "failed"
    assert stub.points == 0
    assert stub.checks[0].status == "passed"  # it can be imported, and has all the names
    for check in stub.checks:
        if check.status == "failed":
            assert "Not written yet" in (check.message or "")
            assert check.line is not None


@EXERCISES
def test_points_add_up(exercise: Exercise, tmp_path: Path) -> None:
    ((_, result),) = grade_all(COURSE, exercise, [exercise.stub], tmp_path)
    assert sum(check.max_points for check in result.checks) == result.max_points == exercise.points


@EXERCISES
def test_stub_and_solution_have_the_same_names(exercise: Exercise) -> None:
    wanted, there = wanted_names(exercise.stub), wanted_names(_solution(exercise))
    assert wanted == {name: counts for name, counts in there.items() if name in wanted}


@EXERCISES
def test_texts_are_complete(exercise: Exercise) -> None:
    assert len(exercise.hints) == 3
    stub = exercise.stub.read_text(encoding="utf-8")
    assert "TODO" in stub
    assert "NotImplementedError" in stub or not any(wanted_names(exercise.stub).values())  # nothing to call
    assert ast.get_docstring(ast.parse(stub))
    readme = (exercise.stub.parent / "README.md").read_text(encoding="utf-8")
    assert f"## {exercise.name}: {exercise.title}" in readme


def test_there_is_no_unexpected_file() -> None:
    assert COURSE.solutions is not None
    wanted = {COURSE.solutions: "{name}.py", COURSE.graders: "test_{name}.py scenario_{name}.py"}
    wanted[COURSE.exercises_dir] = "{name}.py {name}.toml"
    for root, names in wanted.items():
        expected = {
            root / exercise.topic / name
            for exercise in COURSE.exercises
            for name in names.format(name=exercise.name).split()
        }
        if root == COURSE.exercises_dir:
            expected |= {root / exercise.topic / "README.md" for exercise in COURSE.exercises}
        found = {path for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc"}
        assert found == expected
