"""What holds for every exercise: its stub fails cleanly, its solution passes, its texts are complete."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from forkjoin.authors import laws
from forkjoin.authors.bench import Bench, Trial
from forkjoin.course import Exercise, find_course

COURSE = find_course()
EXERCISES = pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda exercise: exercise.name)


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with Bench(COURSE, 2) as bench:
        yield bench


@EXERCISES
def test_the_solution_passes_and_the_stub_fails_cleanly(exercise: Exercise, bench: Bench) -> None:
    assert COURSE.solutions is not None
    files = [COURSE.solutions / exercise.file, exercise.stub]
    solution, stub = [outcome.result for outcome in bench.run([Trial(exercise, file.read_bytes()) for file in files])]
    assert (solution.status, solution.points) == ("passed", exercise.points)
    assert list(laws.stub_problems(stub)) == []
    assert list(laws.points_problems(exercise, stub)) == []
    assert list(laws.answer_problems(COURSE, exercise, stub)) == []


@EXERCISES
def test_texts_are_complete(exercise: Exercise) -> None:
    assert list(laws.text_problems(COURSE, exercise)) == []


def test_there_is_no_unexpected_file() -> None:
    assert COURSE.solutions is not None
    wanted = {COURSE.solutions: "{name}.py", COURSE.graders: "test_{name}.py scenario_{name}.py"}
    wanted[COURSE.exercises_dir] = "{name}.py {name}.toml {name}.zh_CN.toml"
    for root, names in wanted.items():
        expected = {
            root / exercise.topic / name
            for exercise in COURSE.exercises
            for name in names.format(name=exercise.name).split()
        }
        if root == COURSE.exercises_dir:
            topics = {exercise.topic for exercise in COURSE.exercises}
            expected |= {root / topic / name for topic in topics for name in ("README.md", "README.zh_CN.md")}
        found = {path for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc"}
        if root == COURSE.graders:
            found -= {path for path in found if path.is_relative_to(root / "locale")}  # tests/language knows these
        assert found == expected
