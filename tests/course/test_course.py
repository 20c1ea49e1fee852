from __future__ import annotations

from pathlib import Path

import pytest

import forkjoin
from forkjoin.course import Course, find_course
from forkjoin.errors import CourseError
from tests.support.courses import make_course, write


def test_exercises_come_by_topic_and_file_name(tmp_path: Path) -> None:
    course = make_course(tmp_path, ("8-locks/b", "2-queues/z", "8-locks/a"))
    assert [exercise.file for exercise in course.exercises] == ["2-queues/z.py", "8-locks/a.py", "8-locks/b.py"]


def test_an_exercise_knows_its_texts_and_files(tmp_path: Path) -> None:
    exercise = make_course(tmp_path).exercises[0]
    assert (exercise.title, exercise.points, exercise.hints) == ("The sentinel exercise", 20, ("one", "two", "three"))
    assert exercise.stub == tmp_path / "exercises/2-queues/sentinel.py"
    assert exercise.grader == tmp_path / "graders/2-queues/test_sentinel.py"
    assert exercise.scenario == tmp_path / "graders/2-queues/scenario_sentinel.py"


@pytest.mark.parametrize("gone", ["exercises/2-queues/sentinel.py", "graders/2-queues/test_sentinel.py"])
def test_an_exercise_without_stub_or_grader_is_none(tmp_path: Path, gone: str) -> None:
    course = make_course(tmp_path)
    (tmp_path / gone).unlink()
    assert "sentinel" not in [exercise.name for exercise in course.exercises]


@pytest.mark.parametrize(
    "text, wrong",
    [
        ("title = 3\npoints = 1", "title"),
        ('title = " "\npoints = 1', "title"),
        ('title = "t"\npoints = 2.5', "points"),
        ('title = "t"\npoints = true', "points"),
        ('title = "t"\npoints = 0', "points"),
        ('title = "t"', "points"),
        ('title = "t"\npoints = 1\nhints = "one"', "hints"),
        ('title = "t"\npoints = 1\nhints = [1]', "hints"),
        ('title = "t"\npoints = 1\nhelpers = "words.py"', "helpers"),
        ('title = "t"\npoints = 1\nhelpers = [1]', "helpers"),
        ('title = "t"\npoints = 1\nhelpers = ["../words.py"]', "helpers"),
        ('title = "t"\npoints = 1\nhelpers = [".words.py"]', "helpers"),
        ('title = "t"\npoints = 1\nhelpers = ["Sentinel.py"]', "the answer itself"),
        ('title = "t"\npoints = 1\nhelpers = ["queue.py"]', "comes first"),
        ("title = ", "sentinel.toml"),
    ],
)
def test_a_broken_toml_is_named(tmp_path: Path, text: str, wrong: str) -> None:
    course = make_course(tmp_path)
    path = write(tmp_path / "exercises/2-queues/sentinel.toml", text)
    with pytest.raises(CourseError, match=wrong) as caught:
        _ = course.exercises
    assert str(path) in str(caught.value)


def test_helpers(tmp_path: Path) -> None:
    course = make_course(tmp_path)
    write(tmp_path / "exercises/2-queues/sentinel.toml", 'title = "t"\npoints = 1\nhelpers = ["a.py", "words-2.txt"]')
    assert [exercise.helpers for exercise in course.exercises] == [("a.py", "words-2.txt"), (), ()]


def test_a_toml_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    course = make_course(tmp_path)
    (tmp_path / "exercises/2-queues/sentinel.toml").write_bytes(b'title = "\xff"')
    with pytest.raises(CourseError, match=r"sentinel\.toml"):
        _ = course.exercises


def test_solutions_are_none_where_there_are_none(tmp_path: Path) -> None:
    course = make_course(tmp_path)
    assert course.solutions is None
    (tmp_path / "solutions").mkdir()
    assert course.solutions == tmp_path / "solutions"


def test_a_course_without_exercises_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match="no complete exercise"):
        Course(tmp_path).select([])


def test_the_course_is_the_one_in_the_package(tmp_path: Path) -> None:
    make_course(tmp_path / "checkout")
    package = tmp_path / "checkout/src/forkjoin"
    make_course(package / "_course")
    assert find_course(package).root == package / "_course"


def test_else_the_course_is_the_checkout_that_holds_the_package(tmp_path: Path) -> None:
    make_course(tmp_path)
    assert find_course(tmp_path / "src/forkjoin").root == tmp_path


def test_a_course_in_the_current_folder_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_course(tmp_path / "submission")
    monkeypatch.chdir(tmp_path / "submission")
    assert find_course().root == Path(forkjoin.__file__).resolve().parents[2]
    with pytest.raises(CourseError, match="install it again"):
        find_course(tmp_path / "elsewhere/lib/forkjoin")


def test_every_exercise_of_the_kit_is_complete() -> None:
    course = find_course()
    stubs = {path.relative_to(course.exercises_dir).as_posix() for path in course.exercises_dir.glob("*/*.py")}
    assert stubs
    assert {exercise.file for exercise in course.exercises} == stubs
    for exercise in course.exercises:
        assert len(exercise.hints) == 3
        assert (course.exercises_dir / exercise.topic / "README.md").is_file()
        assert course.solutions is not None
        assert (course.solutions / exercise.file).is_file()
