"""Files as students hand them in: every encoding and line end that Python runs, and helpers beside the answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from forkjoin.course import Course
from forkjoin.grading.client import GradingProcess
from forkjoin.intake import Submission
from forkjoin.score import ExerciseResult
from tests.support.courses import write

GRADER = """
    from forkjoin.grading import CheckFailed, Subject, check

    @check("returns five", 2)
    def test_five(submission: Subject) -> None:
        if submission.run("call").calls[0].value != 5:
            raise CheckFailed("It is not five.")

    @check("returns five in a spawned child", 2)
    def test_spawned(submission: Subject) -> None:
        if submission.run("spawned", start_method="spawn").calls[0].value != 5:
            raise CheckFailed("It is not five.")

    @check("returns five under every schedule", 2)
    def test_explored(submission: Subject) -> None:
        submission.explore("explored", lambda seen: None if seen == 5 else "It is not five.")
"""
SCENARIO = """
    import multiprocessing

    def call(run):
        run.call(run.load().five)

    def spawned(run):
        student = run.load()
        with multiprocessing.Pool(1) as pool:
            run.call(pool.apply, student.five)

    def explored(run):
        return run.explore(lambda student: student.five())
"""
ANSWER = "def five():\n    return 5\n"
LATIN = f"# coding: latin-1\n# f\xfcr\nNAME = '\xfc'\nassert len(NAME) == 1\n{ANSWER}"
LONG = "\xfc" * 490_000
NOT_UTF8 = "five.py is not valid Python: save the file as UTF-8: it is no UTF-8 text in line {}, `{}`."


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    root = tmp_path_factory.mktemp("course")
    write(root / "exercises/1-numbers/five.py", "def five():\n    raise NotImplementedError\n")
    write(root / "exercises/1-numbers/five.toml", 'title = "Five"\npoints = 6\nhelpers = ["mine.py", "five.txt"]\n')
    write(root / "graders/1-numbers/test_five.py", dedent(GRADER))
    write(root / "graders/1-numbers/scenario_five.py", dedent(SCENARIO))
    return Course(root)


@pytest.fixture(scope="module")
def process(course: Course) -> Iterator[GradingProcess]:
    with GradingProcess(course) as process:
        yield process


def graded(process: GradingProcess, course: Course, folder: Path, answer: bytes) -> ExerciseResult:
    file = write(folder / "1-numbers/five.py", "")
    file.write_bytes(answer)
    return process.grade(Submission("ada", folder), course.exercises).exercises[0]


@pytest.mark.parametrize(
    "answer",
    [
        b"\xef\xbb\xbf" + ANSWER.encode(),
        b"\xef\xbb\xbf" + f"# coding: utf-8\nNAME = '\xfc'\n{ANSWER}".encode(),
        ANSWER.replace("\n", "\r\n").encode(),
        ANSWER.replace("\n", "\r").encode(),
        LATIN.encode("latin-1"),
        LATIN.replace("\n", "\r").encode("latin-1"),
        LATIN.replace("\n", "\r\n")
        .replace("# coding", "#!/usr/bin/python3\n# vim: set fileencoding")
        .encode("latin-1"),
        f"# coding: cp1252\nNAME = '\u20ac'\nassert len(NAME) == 1\n{ANSWER}".encode("cp1252"),
        ANSWER.rstrip().encode(),
        f"\f\n{ANSWER}".encode(),
        f"NAME = '{'n' * 990_000}'\n{ANSWER}".encode(),
    ],
)
def test_what_python_runs_is_graded(process: GradingProcess, course: Course, tmp_path: Path, answer: bytes) -> None:
    result = graded(process, course, tmp_path, answer)
    assert [check.message for check in result.checks if check.status != "passed"] == []
    assert (result.status, result.points) == ("passed", 6)


@pytest.mark.parametrize(
    "answer, message",
    [
        (f"# f\xfcr\n{ANSWER}".encode("latin-1"), NOT_UTF8.format(1, "# f\ufffdr")),
        (f"{ANSWER}# f\xfcr\n".encode("latin-1"), NOT_UTF8.format(3, "# f\ufffdr")),
        (f"{ANSWER}NAME = '\xfc'".replace("\n", "\r").encode("latin-1"), NOT_UTF8.format(3, "NAME = '\ufffd'")),
        (f"# f\xfcr\n# coding: latin-1\n{ANSWER}".encode("latin-1"), NOT_UTF8.format(1, "# f\ufffdr")),
        (f"# coding: ascii\nNAME = '\xfc'\n{ANSWER}".encode(), "save the file as UTF-8: it is no ASCII text in line 2"),
        (f"# coding: klingon\n{ANSWER}".encode(), "five.py is not valid Python: unknown encoding: klingon."),
        (f"# coding: rot13\n{ANSWER}".encode(), "five.py cannot be imported: LookupError: 'rot13'"),
        (ANSWER.encode("utf-16"), "save the file as UTF-8: it is UTF-16, which Python does not read."),
        (ANSWER.encode("utf-32"), "save the file as UTF-8: it is UTF-16, which Python does not read."),
        (ANSWER.encode("utf-16-le"), "save the file as UTF-8: it holds a NUL byte, as UTF-16 does, in line 1, `d e f"),
        (f"{ANSWER}# \0\n".encode(), "save the file as UTF-8: it holds a NUL byte, as UTF-16 does, in line 3"),
        # Lines of more bytes than a run may tell at once.
        (
            f"raise ValueError('no') # {LONG}\n".encode(),
            "ValueError: no in line 1, `raise ValueError('no')",
        ),
        (f"x = = '{LONG}'\n".encode(), "is not valid Python: invalid syntax in line 1, `x = = "),
        (f"x = {'(' * 400_000}\n".encode(), "five.py is not valid Python: too many nested parentheses"),
    ],
)
def test_what_python_does_not_run_gets_one_clear_line(
    process: GradingProcess, course: Course, tmp_path: Path, answer: bytes, message: str
) -> None:
    result = graded(process, course, tmp_path, answer)
    assert result.status == "failed"
    assert [check.status for check in result.checks] == ["failed", "skipped", "skipped", "skipped"]
    assert message in (result.checks[0].message or "")
    assert "\n" not in (result.checks[0].message or "")


def test_helpers_are_there_and_nothing_else_is(process: GradingProcess, course: Course, tmp_path: Path) -> None:
    write(tmp_path / "1-numbers/mine.py", "FIVE = 5\n")
    write(tmp_path / "1-numbers/five.txt", "5")
    write(tmp_path / "1-numbers/other.py", "")
    answer = """
        import importlib.util, os
        from mine import FIVE

        here = os.path.dirname(__file__)
        assert sorted(os.listdir(here)) == ["five.py", "five.txt", "mine.py"], os.listdir(here)
        assert importlib.util.find_spec("other") is None

        def five():
            return FIVE
    """
    result = graded(process, course, tmp_path, dedent(answer).encode())
    assert [check.message for check in result.checks if check.status != "passed"] == []


def test_a_helper_that_is_no_file_fails_the_answer(process: GradingProcess, course: Course, tmp_path: Path) -> None:
    (tmp_path / "1-numbers/mine.py").mkdir(parents=True)
    result = graded(process, course, tmp_path, ANSWER.encode())
    assert result.status == "failed"
    assert result.checks[0].message == "1-numbers/mine.py is a folder and should be a file"


def test_one_student_s_helper_is_not_there_for_the_next(
    process: GradingProcess, course: Course, tmp_path: Path
) -> None:
    answer = b"from mine import FIVE\ndef five():\n    return FIVE\n"
    write(tmp_path / "ada/1-numbers/mine.py", "FIVE = 5\n")
    assert graded(process, course, tmp_path / "ada", answer).status == "passed"
    result = graded(process, course, tmp_path / "bob", answer)
    assert result.status == "failed"
    assert "No module named 'mine'" in (result.checks[0].message or "")
