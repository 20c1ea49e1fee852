"""What students get: complete, the same each time, and nothing in it that they must not see."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

import forkjoin
from forkjoin.course import Course, find_course
from forkjoin.errors import CourseError
from forkjoin.release.formats import FORMATS
from forkjoin.release.release import Files, Order
from forkjoin.release.signatures import check_signatures, signatures
from tests.support.commands import Grade
from tests.support.courses import write

COURSE = find_course()
# The parts of each release that are for students.
PARTS = {"repository": "", "classroom50": "template", "gradescope": "students"}


def for_students(form: str, course: Course = COURSE) -> Files:
    files = FORMATS[form](Order(course, course.exercises, "all")).files
    part = PurePosixPath(PARTS[form])
    return {path.relative_to(part): content for path, content in files.items() if path.is_relative_to(part)}


def own_lines(text: str, *others: str) -> set[str]:
    """The lines of a text that say something and stand in none of the others."""
    known = {line.strip() for other in others for line in other.splitlines()}
    lines = {line.strip() for line in text.splitlines()} - known
    return {line for line in lines if len(re.sub(r"\W", "", line)) > 12}


@pytest.mark.parametrize("form", PARTS)
def test_students_get_stubs_and_texts(form: str) -> None:
    files = for_students(form)
    for exercise in COURSE.exercises:
        assert files[PurePosixPath(exercise.file)].data == exercise.stub.read_bytes()
        text = exercise.stub.parent / "README.md"
        assert files[PurePosixPath(exercise.topic, "README.md")].data == text.read_bytes()
    assert {PurePosixPath("README.md"), PurePosixPath(".gitignore")} < files.keys()
    assert PurePosixPath(".devcontainer/devcontainer.json") in files
    workflows = [path for path in files if path.is_relative_to(".github")]
    assert [str(path) for path in workflows] == ([".github/workflows/grade.yml"] if form == "repository" else [])


@pytest.mark.parametrize("form", PARTS)
def test_no_line_of_a_solution_or_a_grader_is_in_what_students_get(form: str) -> None:
    """A line stands out when no stub and no topic's text has it: the course shows those itself."""
    assert COURSE.solutions is not None
    given = for_students(form)
    texts = [path.read_text(encoding="utf-8") for path in COURSE.exercises_dir.rglob("*") if path.is_file()]
    released = {line.strip() for content in given.values() for line in content.data.decode().splitlines()}
    for folder in (COURSE.solutions, COURSE.graders):
        for file in folder.rglob("*.py"):
            secret = own_lines(file.read_text(encoding="utf-8"), *texts)
            assert secret, file
            assert secret.isdisjoint(released), file
    hidden = {path.read_bytes() for path in COURSE.exercises_dir.rglob("*.toml")}
    assert hidden.isdisjoint(content.data for content in given.values())


def every_file(files: Files) -> Iterator[str]:
    """Give the text of each file, and of each file in an archive."""
    for path, content in files.items():
        if path.suffix == ".zip":
            with zipfile.ZipFile(io.BytesIO(content.data)) as archive:
                yield from (archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
        else:
            yield content.data.decode("utf-8", "replace")


@pytest.mark.parametrize("form", PARTS)
def test_no_line_of_a_solution_is_in_what_grades(form: str) -> None:
    """Not in the bundle, nor in the zip: a line stands out when neither the course nor the kit has it elsewhere."""
    assert COURSE.solutions is not None
    places = [COURSE.exercises_dir, COURSE.graders, Path(forkjoin.__file__).parent]
    known = {line.strip() for place in places for file in place.rglob("*.*") for line in lines_of(file)}
    files = FORMATS[form](Order(COURSE, COURSE.exercises, "all" if form == "classroom50" else None)).files
    released = {line.strip() for text in every_file(files) for line in text.splitlines()}
    for exercise in COURSE.exercises:
        secret = own_lines((COURSE.solutions / exercise.file).read_text(encoding="utf-8")) - known
        assert secret, exercise.file
        assert secret.isdisjoint(released), exercise.file


def lines_of(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines() if file.suffix in {".py", ".md", ".toml", ".template"} else []


def test_the_texts_of_the_course_show_no_solution() -> None:
    """Or else the test above would let it pass: of no solution's body do the texts have more than single lines."""
    assert COURSE.solutions is not None
    for exercise in COURSE.exercises:
        solution = (COURSE.solutions / exercise.file).read_text(encoding="utf-8")
        texts = [path.read_text(encoding="utf-8") for path in exercise.stub.parent.glob("README*.md")]
        lines = own_lines(solution, exercise.stub.read_text(encoding="utf-8"))
        assert len(own_lines(solution, exercise.stub.read_text(encoding="utf-8"), *texts)) > len(lines) * 2 / 3


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_course_gives_the_same_bytes(form: str, tmp_path: Path, grade: Grade) -> None:
    grade.course = COURSE
    trees = []
    for name in ("one", "two"):
        result = grade("release", name, "--format", form, "--topics", "8-locks,sentinel")
        assert result.exit_code == 0, result.stderr
        files = sorted(path for path in (tmp_path / name).rglob("*") if path.is_file())
        assert len(result.stdout.splitlines()) == len(files)
        trees.append([(path.relative_to(tmp_path / name), path.stat().st_mode, path.read_bytes()) for path in files])
    assert trees[0] == trees[1]


def test_a_folder_with_something_in_it_is_left_alone(grade: Grade, tmp_path: Path) -> None:
    mine = write(tmp_path / "r/README.md", "mine")
    result = grade("release", "r")
    assert result.exit_code == 2
    assert "error: r is not empty (README.md is in it)" in result.stderr
    assert [path.name for path in (tmp_path / "r").iterdir()] == ["README.md"]
    assert grade("release", "r", "--force").exit_code == 0
    assert mine.read_text(encoding="utf-8") != "mine"


def test_a_fresh_clone_is_a_place_to_release_to(grade: Grade, tmp_path: Path) -> None:
    write(tmp_path / "r/.git/HEAD", "ref: refs/heads/main\n")
    assert grade("release", "r", "--topics", "2-queues").exit_code == 0
    assert (tmp_path / "r/2-queues/sentinel.py").is_file()
    assert not (tmp_path / "r/8-locks").exists()
    workflow = (tmp_path / "r/.github/workflows/grade.yml").read_text(encoding="utf-8")
    assert "run: grade check 2-queues --dir . --format classroom --require ll" in workflow


@pytest.mark.parametrize("part", ["taken", "course/exercises/new", "course/graders/new", "course/solutions", "kit"])
def test_a_place_that_cannot_be_one(grade: Grade, tmp_path: Path, part: str) -> None:
    """In the kit, a release would become a part of the next one."""
    destination = str(Path(forkjoin.__file__).parent / "new") if part == "kit" else part
    write(tmp_path / "taken", "")
    result = grade("release", destination)
    assert result.exit_code == 2
    assert destination in result.stderr


@pytest.mark.parametrize("options", [("--assignment", "a1"), ("--kit", "a/b@c", "--format", "gradescope")])
def test_an_option_that_says_nothing_is_refused(grade: Grade, tmp_path: Path, options: tuple[str, ...]) -> None:
    result = grade("release", "r", *options)
    assert result.exit_code == 2
    assert "has no use for it" in result.stderr
    assert not (tmp_path / "r").exists()


@pytest.mark.parametrize("name", ["", "a", "Locks", "a/b", "-a", "a" * 40, "ä1", "a1\n"])
def test_a_name_that_classroom50_does_not_take(grade: Grade, tmp_path: Path, name: str) -> None:
    result = grade("release", "r", "--format", "classroom50", "--assignment", name)
    assert result.exit_code == 2
    assert "Classroom 50 takes" in result.stderr
    assert not (tmp_path / "r").exists()


def test_a_topic_that_is_not_there(grade: Grade, tmp_path: Path) -> None:
    result = grade("release", "r", "--topics", "2-queus")
    assert result.exit_code == 2
    assert "did you mean 2-queues?" in result.stderr
    assert not (tmp_path / "r").exists()


@pytest.mark.parametrize(
    "stub, solution, problem",
    [
        (
            "def go(a, b=1):\n    ...\n",
            "def go(a, b=2):\n    ...\n",
            "the stub has go(a, b=1), the solution go(a, b=2)",
        ),
        ("def go(a):\n    ...\n", "async def go(a):\n    ...\n", "the stub has go(a), the solution go(a) (async)"),
        ("def go(a):\n    ...\n", "def gone(a):\n    ...\n", "the solution has no go"),
        ("class A(B):\n    def go(self): ...\n", "class A:\n    def go(self): ...\n", "A(B), the solution A()"),
        ("class A:\n    def go(self): ...\n", "class A:\n    def _go(self): ...\n", "the solution has no A.go"),
        ("LIMIT: int = 0\n", "MOST: int = 0\n", "the solution has no LIMIT"),
        ("def go(): ...\n", None, "2-queues/sentinel.py has no solution"),
        ("def go(): ...\n", "def go(:\n", "invalid syntax"),
    ],
)
def test_a_stub_and_its_solution_must_agree(
    grade: Grade, tmp_path: Path, stub: str, solution: str | None, problem: str
) -> None:
    write(tmp_path / "course/exercises/2-queues/sentinel.py", stub)
    write(tmp_path / "course/solutions/2-queues/other.py", "raise SystemExit('solutions are never imported')\n")
    if solution is not None:
        write(tmp_path / "course/solutions/2-queues/sentinel.py", solution)
    result = grade("release", "r", "--topics", "sentinel")
    assert result.exit_code == 3
    assert problem in result.stderr
    assert not (tmp_path / "r").exists()


@pytest.mark.parametrize("name", ["README.md", "sentinel.py"])
def test_a_text_in_another_encoding(grade: Grade, tmp_path: Path, name: str) -> None:
    (tmp_path / "course/exercises/2-queues" / name).write_bytes(b"# caf\xe9\n")
    result = grade("release", "r", "--topics", "2-queues")
    assert result.exit_code == 3
    assert f"{name} is not UTF-8: save it as UTF-8" in result.stderr
    assert not (tmp_path / "r").exists()


def test_types_and_helpers_may_differ(tmp_path: Path) -> None:
    stub = write(tmp_path / "stub.py", "def go(a: int, *rest, key=None) -> None: ...\n")
    solution = write(tmp_path / "s.py", "def go(a: 'T', *rest: int, key: U = None): ...\ndef _help(): ...\n")
    assert signatures(stub) == signatures(solution) == {"go": "(a, *rest, key=None)"}


def test_the_course_agrees_with_itself() -> None:
    check_signatures(COURSE, COURSE.exercises)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match=r"nowhere\.py"):
        signatures(tmp_path / "nowhere.py")


def test_who_grades_with_a_private_kit_is_told_to_install_nothing(grade: Grade, tmp_path: Path) -> None:
    """The public one has other checks, or is not there at all."""
    assert grade("release", "r", "--kit", "school/hidden@v3").exit_code == 0
    page, container = tmp_path / "r/README.md", tmp_path / "r/.devcontainer/devcontainer.json"
    assert "The checks of this course are not public" in page.read_text(encoding="utf-8")
    assert "pip install" not in page.read_text(encoding="utf-8") + container.read_text(encoding="utf-8")
    assert json.loads(container.read_text(encoding="utf-8")).keys() == {"name", "image", "customizations"}


def test_notebook_is_another_name_of_nbgrader(grade: Grade, tmp_path: Path) -> None:
    grade.course = COURSE
    for form in ("notebook", "nbgrader"):
        result = grade("release", form, "--format", form, "--topics", "sentinel", "--assignment", "week1")
        assert result.exit_code == 0, result.stderr
    files = [tmp_path / form / "source/week1/sentinel.ipynb" for form in ("notebook", "nbgrader")]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_the_first_page_fits_the_release(grade: Grade, tmp_path: Path) -> None:
    assert grade("release", "part", "--topics", "2-queues,counter").exit_code == 0
    part = (tmp_path / "part/README.md").read_text(encoding="utf-8")
    assert "2 exercises in 2 topics" in part
    assert "](2-queues/sentinel.py): The sentinel exercise (20 points)" in part
    assert "grade init" not in part  # it would add the other exercises
    assert grade("release", "whole").exit_code == 0
    assert "grade init ." in (tmp_path / "whole/README.md").read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)]+)\)", part):
        assert (tmp_path / "part" / link).is_file() or link.endswith("/README.md"), link
