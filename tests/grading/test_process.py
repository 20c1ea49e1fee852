"""The grading process: what it makes of graders and answers, and how it ends."""

from __future__ import annotations

import shutil
from pathlib import Path
from textwrap import dedent

import psutil
import pytest

from forkjoin.box.levels import NAMES
from forkjoin.course import Course, find_course
from forkjoin.errors import GradingError, ProtectionError
from forkjoin.grading.client import Extent, GradingProcess
from forkjoin.intake import Submission
from forkjoin.score import CheckResult, Score

GRADER = """
    from forkjoin.grading import CheckFailed, Subject, check

    @check("returns five", 3, help="the number five")
    def test_five(submission: Subject) -> None:
        seen = submission.run("call")
        if seen.calls[0].value != 5:
            raise CheckFailed("It is not five.", expected="5", actual=str(seen.calls[0].value), line=2)

    @check("is clean", 2, needs=["five"], visibility="hidden")
    def test_clean(submission: Subject) -> None:
        submission.run("call", settle=True).expect_nothing_left()

    @check("breaks", 1, needs=["clean"])
    def test_breaks(submission: Subject) -> None:
        raise ZeroDivisionError
"""
SCENARIO = """
    def call(run, settle=False):
        student = run.load()
        run.call(student.five, settle=settle)
"""


@pytest.fixture
def course(tmp_path: Path) -> Course:
    root = tmp_path / "course"
    for name, text in {
        "exercises/1-numbers/five.py": "def five():\n    raise NotImplementedError\n",
        "exercises/1-numbers/five.toml": 'title = "Five"\npoints = 6\nhints = []\n',
        "graders/1-numbers/test_five.py": dedent(GRADER),
        "graders/1-numbers/scenario_five.py": dedent(SCENARIO),
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return Course(root)


def _grade(course: Course, folder: Path, answer: str | bytes) -> Score:
    file = folder / "student" / "1-numbers" / "five.py"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(answer if isinstance(answer, bytes) else answer.encode())
    with GradingProcess(course) as process:
        return process.grade(Submission("student", folder / "student"), course.exercises)


def _statuses(score: Score) -> list[str]:
    return [check.status for check in score.exercises[0].checks]


def _first(score: Score) -> CheckResult:
    return score.exercises[0].checks[0]


def test_a_failed_check_says_all_it_knows(course: Course, tmp_path: Path) -> None:
    score = _grade(course, tmp_path, "def five():\n    return 4\n")
    assert _statuses(score) == ["passed", "failed", "skipped", "skipped"]
    failed = score.exercises[0].checks[1]
    assert (failed.message, failed.expected, failed.actual) == ("It is not five.", "5", "4")
    assert (failed.help, failed.file, failed.line) == ("the number five", "1-numbers/five.py", 2)
    assert score.exercises[0].checks[2].message == "not tried, because this has not passed: returns five"
    assert (score.points, score.max_points) == (0, 6)


def test_a_grader_that_breaks_is_never_the_students_fault(course: Course, tmp_path: Path) -> None:
    score = _grade(course, tmp_path, "def five():\n    return 5\n")
    assert _statuses(score) == ["passed", "passed", "passed", "ungraded"]
    assert score.exercises[0].status == "ungraded"
    assert "ZeroDivisionError" in (score.exercises[0].checks[-1].message or "")


def test_settings_for_other_programs_change_nothing(
    course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert course.graders is not None
    grader = course.graders / "1-numbers" / "test_five.py"
    text = grader.read_text(encoding="utf-8").replace("raise ZeroDivisionError", "assert 1 == 2")
    grader.write_text(text, encoding="utf-8")
    answer = "def five():\n    return 5\n"
    expected = _grade(course, tmp_path, answer)
    assert _statuses(expected) == ["passed", "passed", "passed", "ungraded"]
    settings = {"PYTEST_ADDOPTS": "-k nothing -n 4", "PYTEST_PLUGINS": "not_there", "PYTHONOPTIMIZE": "2"}
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert _grade(course, tmp_path, answer) == expected


def test_checks_that_are_named_run_with_what_they_need(course: Course, tmp_path: Path) -> None:
    (tmp_path / "student" / "1-numbers").mkdir(parents=True)
    (tmp_path / "student" / "1-numbers" / "five.py").write_text("def five():\n    return 5\n", encoding="utf-8")
    answer = Submission("student", tmp_path / "student")
    with GradingProcess(course) as process:
        clean = process.grade(answer, course.exercises, extent=Extent(checks=("clean",)))
        five = process.grade(answer, course.exercises, extent=Extent(checks=("five",)))
    assert [check.check for check in clean.exercises[0].checks] == ["loads", "five", "clean"]
    assert [check.check for check in five.exercises[0].checks] == ["loads", "five"]
    assert _statuses(clean) == ["passed", "passed", "passed"]


def test_a_grader_that_cannot_be_imported_is_ungraded(course: Course, tmp_path: Path) -> None:
    (course.graders / "1-numbers" / "test_five.py").write_text("import nothing_like_this\n", encoding="utf-8")
    score = _grade(course, tmp_path, "def five():\n    return 5\n")
    assert score.exercises[0].status == "ungraded"
    assert "nothing_like_this" in (_first(score).message or "")


def test_a_scenario_that_breaks_is_ungraded(course: Course, tmp_path: Path) -> None:
    (course.graders / "1-numbers" / "scenario_five.py").write_text("def call(run):\n    1 / 0\n", encoding="utf-8")
    assert "ungraded" in _statuses(_grade(course, tmp_path, "def five():\n    return 5\n"))


@pytest.mark.parametrize(
    "answer, words",
    [
        ("def five(:\n", "five.py is not valid Python: invalid syntax in line 1"),
        (b"\xff\xfe\x00", "five.py"),
        ("", "five.py does not define five (the file is empty)."),
        ("five = 5\n", "five.py defines five, but it cannot be called."),
        ("def five(a):\n    return 5\n", "defines five, but it cannot be called with 0 arguments."),
        ("import nothing_like_this\n", "five.py cannot be imported: ModuleNotFoundError: No module named"),
        ("import os\nos._exit(0)\n", "The program ended with exit status 0 while the file was imported."),
        ("import threading\nthreading.Event().wait()\n", "Importing the file never ends: nothing moves any more"),
    ],
)
def test_a_bad_file_fails_the_first_check_with_one_clear_line(
    course: Course, tmp_path: Path, answer: str | bytes, words: str
) -> None:
    score = _grade(course, tmp_path, answer)
    assert _statuses(score) == ["failed", "skipped", "skipped", "skipped"]
    assert words in (_first(score).message or "")
    assert "\n" not in (_first(score).message or "")


def test_a_folder_in_the_files_place_fails(course: Course, tmp_path: Path) -> None:
    (tmp_path / "student" / "1-numbers" / "five.py").mkdir(parents=True)
    with GradingProcess(course) as process:
        score = process.grade(Submission("student", tmp_path / "student"), course.exercises)
    assert _statuses(score) == ["failed", "skipped", "skipped", "skipped"]
    assert "a folder" in (_first(score).message or "")


def test_other_encodings_and_line_ends_are_read(course: Course, tmp_path: Path) -> None:
    for answer in (
        b"\xef\xbb\xbfdef five():\r\n    return 5\r\n",
        b"# coding: latin-1\ndef five():\n    return 5  # \xe9\n",
    ):
        assert _statuses(_grade(course, tmp_path, answer))[1] == "passed"


def test_a_planted_conftest_is_never_seen(course: Course, tmp_path: Path) -> None:
    for name in ("conftest.py", "pytest.py", "sitecustomize.py", "pytest.ini", "1-numbers/conftest.py"):
        file = tmp_path / "student" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("raise SystemExit(0)\n", encoding="utf-8")
    score = _grade(course, tmp_path, "def five():\n    return 4\n")
    assert _statuses(score) == ["passed", "failed", "skipped", "skipped"]


def test_a_level_that_there_is_not_is_refused(course: Course) -> None:
    with pytest.raises(ProtectionError, match="everything"):
        GradingProcess(course, require="everything")


@pytest.mark.parametrize("level", ["ns", "ll"])
def test_more_than_may_be_tried_is_refused(course: Course, level: str) -> None:
    with pytest.raises(ProtectionError, match=level):
        GradingProcess(course, require=level, strongest="rl")


@pytest.mark.parametrize("level", NAMES)
def test_every_score_says_what_held(course: Course, tmp_path: Path, level: str) -> None:
    folder = tmp_path / "student"
    folder.mkdir()
    with GradingProcess(course, strongest=level) as process:
        protection = process.grade(Submission("student", folder), []).protection
    assert NAMES.index(protection.level) >= NAMES.index(level)
    assert {"outlive", "memory", "disk"} <= set(protection.held)
    assert not set(protection.held) & protection.open.keys()
    assert len(protection.notes) == len(protection.open)


def test_without_bubblewrap_the_next_level_is_taken(
    course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with GradingProcess(course) as process:
        assert process.protection.level in ("ll", "rl")
    with pytest.raises(ProtectionError, match=r"'ns' .*not installed"):
        GradingProcess(course, require="ns")


def test_a_bubblewrap_that_does_not_work_is_as_none(
    course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = tmp_path / "bwrap"
    fake.write_text("#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n", encoding="ascii")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with pytest.raises(ProtectionError, match="No permissions"):
        GradingProcess(course, require="ns")


def test_nothing_is_left_when_it_is_closed(course: Course) -> None:
    process = GradingProcess(course, require="rl")
    below = psutil.Process(process._process.pid).children(recursive=True)
    inside = 2 if process.protection.level == "ns" else 1  # the interpreter in the box, and bubblewrap above it
    assert len(below) == 1 + inside  # and the supervisor
    process.close()
    process.close()
    gone, alive = psutil.wait_procs(below, timeout=30)
    assert (len(gone), alive) == (1 + inside, [])
    with pytest.raises(GradingError):
        process.grade(Submission("student", course.root), [])


def test_a_course_without_graders_says_so(course: Course) -> None:
    shutil.rmtree(course.graders)
    with pytest.raises(GradingError):
        GradingProcess(course)


def test_all_graders_of_the_kit_can_be_imported() -> None:
    course = find_course()
    with GradingProcess(course) as process:
        score = process.grade(Submission("stubs", course.root), course.exercises)
    assert [exercise.exercise for exercise in score.exercises if exercise.status == "ungraded"] == []


def test_where_answers_can_change_files_a_grader_that_is_changed_later_does_not_count(
    course: Course, tmp_path: Path
) -> None:
    file = tmp_path / "student" / "1-numbers" / "five.py"
    file.parent.mkdir(parents=True)
    file.write_text("def five():\n    return 4\n", encoding="utf-8")
    with GradingProcess(course, strongest="rl") as process:
        assert "files" in process.protection.open
        forged = dedent(GRADER).replace("!= 5", "!= 4")
        (course.graders / "1-numbers" / "test_five.py").write_text(forged, encoding="utf-8")
        score = process.grade(Submission("student", tmp_path / "student"), course.exercises)
    assert _statuses(score) == ["passed", "failed", "skipped", "skipped"]
