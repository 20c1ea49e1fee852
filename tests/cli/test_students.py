"""The commands for students, in a workspace that `grade init` made, with a process that only pretends to grade."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forkjoin.course import Course
from tests.support.commands import Grade
from tests.support.courses import make_workspace, write


@pytest.fixture
def mine(grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new workspace, which is the current folder."""
    assert grade("init", "mine").exit_code == 0
    monkeypatch.chdir(tmp_path / "mine")
    return tmp_path / "mine"


def test_init_says_what_to_do_next(grade: Grade, tmp_path: Path) -> None:
    result = grade("init")
    assert (result.exit_code, result.stdout) == (0, "concurrency\n")
    assert "next: cd concurrency, then read README.md, and run: grade watch\n" in result.stderr
    assert (tmp_path / "concurrency/2-queues/sentinel.py").is_file()


def test_init_again_adds_what_is_missing(grade: Grade, mine: Path) -> None:
    write(mine / "2-queues/sentinel.py", "my work")
    (mine / "8-locks/counter.py").unlink()
    result = grade("init", ".")
    assert result.stderr.startswith("1 file written, 4 files left as they were\nnext: read README.md")
    assert (mine / "2-queues/sentinel.py").read_text(encoding="utf-8") == "my work"


def test_init_where_nothing_can_be_made(grade: Grade, tmp_path: Path) -> None:
    write(tmp_path / "taken", "")
    for folder in ("taken", "taken/mine"):
        result = grade("init", folder)
        assert result.exit_code == 2
        assert result.stderr.startswith("error: ")
        assert result.stderr.count("\n") == 1


def test_the_exercise_in_hand_and_what_comes_next(grade: Grade, mine: Path) -> None:
    result = grade("check")
    assert result.exit_code == 1
    assert "2-queues/sentinel  failed" in result.stdout
    assert "8-locks" not in result.stdout
    assert "0 of 3 exercises are done\nin hand: 2-queues/sentinel.py" in result.stderr
    write(mine / "2-queues/sentinel.py", "right")
    result = grade("check")
    assert result.exit_code == 0
    assert "1 of 3 exercises are done\nnext: 3-pipes/close_ends.py" in result.stderr
    assert "3-pipes/close_ends  failed" in grade("check").stdout


def test_when_all_is_done_all_is_checked(grade: Grade, mine: Path) -> None:
    make_workspace(mine)
    assert grade("check", "--all").stderr.endswith("3 of 3 exercises are done\n")
    assert "60 of 60 points" in grade("check").stdout


@pytest.mark.parametrize("arguments", [["--all"], ["--dir", "."]])
def test_all(grade: Grade, mine: Path, arguments: list[str]) -> None:
    assert "0 of 3 exercises passed" in grade("check", *arguments).stdout
    assert mine.is_dir()


def test_without_init_all_is_checked_and_nothing_is_written(
    grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(make_workspace(tmp_path / "ada"))
    result = grade("check")
    assert "3 of 3 exercises passed" in result.stdout
    assert result.stderr == ""
    assert sorted(path.name for path in (tmp_path / "ada").iterdir()) == ["2-queues", "3-pipes", "8-locks"]


def test_json_is_not_talked_into(grade: Grade, mine: Path) -> None:
    result = grade("check", "--format", "json")
    assert [one["exercise"] for one in json.loads(result.stdout)["exercises"]] == ["sentinel"]
    assert result.stderr == ""
    assert (mine / ".forkjoin/state.json").is_file()


def test_exit_first(grade: Grade, mine: Path) -> None:
    write(mine / "2-queues/sentinel.py", "right")
    result = grade("check", "--all", "-x", "--format", "json")
    assert [one["status"] for one in json.loads(result.stdout)["exercises"]] == ["passed", "failed"]
    assert result.stderr == "stopped after the first that did not pass; 1 not checked\n"
    assert len(grade.factory.started) == 1


def test_keyword(grade: Grade, mine: Path) -> None:
    assert "0 of 2 exercises passed" in grade("check", "-k", "queue or lock").stdout
    result = grade("check", "-k", "queue lock")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: -k 'queue lock' cannot be read")
    assert mine.is_dir()


def test_last_failed(grade: Grade, mine: Path) -> None:
    write(mine / "2-queues/sentinel.py", "right")
    write(mine / "8-locks/counter.py", "wrong")
    result = grade("check", "--lf")
    assert "1 of 3 exercises passed" in result.stdout
    assert "none of them failed last time: all are checked\n" in result.stderr
    assert "0 of 2 exercises passed" in grade("check", "--lf").stdout
    assert "0 of 1 exercises passed" in grade("check", "8-locks", "--lf").stdout


def test_last_failed_needs_a_workspace(grade: Grade, tmp_path: Path) -> None:
    result = grade("check", "--lf", "--dir", make_workspace(tmp_path / "ada"))
    assert result.exit_code == 2
    assert "`grade init`" in result.stderr


def test_no_verdict_is_not_remembered(grade: Grade, mine: Path) -> None:
    write(mine / "2-queues/sentinel.py", "right")
    grade("check")
    write(mine / "2-queues/sentinel.py", "ungraded")
    assert grade("check", "sentinel").exit_code == 4
    assert json.loads(grade("list", "--format", "json").stdout)["exercises"][0]["state"] == "done"


def test_a_verdict_that_cannot_be_remembered_is_given(grade: Grade, mine: Path) -> None:
    (mine / ".forkjoin/state.json").unlink()
    (mine / ".forkjoin/state.json").mkdir()
    result = grade("check", "sentinel")
    assert result.exit_code == 1
    assert "2-queues/sentinel  failed" in result.stdout
    assert result.stderr.startswith("this is not remembered: ")


def test_list(grade: Grade, mine: Path) -> None:
    write(mine / "2-queues/sentinel.py", "right")
    write(mine / "8-locks/counter.py", "wrong")
    grade("check", "--all")
    lines = grade("list").stdout.splitlines()
    assert lines[1].split() == ["2-queues", "sentinel", "done", "20", "20", "The", "sentinel", "exercise"]
    assert lines[2].split()[:5] == ["→", "3-pipes", "close_ends", "not", "started"]
    assert lines[3].split()[:6] == ["8-locks", "counter", "in", "work", "0", "20"]
    assert lines[-1] == "1 of 3 exercises are done, 20 of 60 points"
    rows = json.loads(grade("list", "--format", "json").stdout)["exercises"]
    assert [(row["state"], row["best"], row["next"]) for row in rows] == [
        ("done", 20, False),
        ("not started", 0, True),
        ("in work", 0, False),
    ]


def test_list_on_a_narrow_terminal(grade: Grade, mine: Path) -> None:
    lines = grade("list", env={"COLUMNS": "40"}).stdout.splitlines()
    assert max(map(len, lines)) <= 40
    assert lines[1].split() == ["→", "sentinel", "not", "started"]
    assert mine.is_dir()


def test_hints_lead_on(grade: Grade, mine: Path) -> None:
    for number, word in enumerate(["one", "two", "three"], 1):
        result = grade("hint")
        assert result.exit_code == 0
        assert f"2-queues/sentinel, hint {number} of 3\n  {word}\n" in result.stdout
    last = grade("hint").stdout
    assert "  one\n" in last
    assert "There are no more hints." in last
    assert "counter, hint 1 of 3" in grade("hint", "counter").stdout
    assert mine.is_dir()


def test_reset(grade: Grade, mine: Path) -> None:
    write(mine / "2-queues/sentinel.py", "my work")
    refused = grade("reset", "sentinel")
    assert refused.exit_code == 2
    assert "`grade reset --yes`" in refused.stderr
    assert (mine / "2-queues/sentinel.py").read_text(encoding="utf-8") == "my work"
    result = grade("reset", "sentinel", "--yes")
    assert result.exit_code == 0
    assert "your file is kept as .forkjoin/backup/2-queues/sentinel.1.py" in result.stderr
    assert "NotImplementedError" in (mine / "2-queues/sentinel.py").read_text(encoding="utf-8")
    assert (mine / ".forkjoin/backup/2-queues/sentinel.1.py").read_text(encoding="utf-8") == "my work"


def test_a_topic_is_not_reset(grade: Grade, mine: Path) -> None:
    write(mine.parent / "course/exercises/2-queues/more.toml", 'title = "More"\npoints = 1\n')
    write(mine.parent / "course/exercises/2-queues/more.py", "")
    write(mine.parent / "course/graders/2-queues/test_more.py", "")
    grade.course = Course(mine.parent / "course")
    result = grade("reset", "2-queues", "--yes")
    assert result.exit_code == 2
    assert result.stderr == "error: 2-queues is a topic: say which exercise, one of more, sentinel\n"


def test_a_solution_is_shown_once_it_is_passed(grade: Grade, mine: Path) -> None:
    write(mine.parent / "course/solutions/2-queues/sentinel.py", "the solution\n")
    result = grade("solution", "sentinel")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "not done yet" in result.stderr
    write(mine / "2-queues/sentinel.py", "right")
    grade("check")
    result = grade("solution", "sentinel")
    assert (result.exit_code, result.stdout) == (0, "the solution\n")


def test_a_copy_without_solutions(grade: Grade, mine: Path) -> None:
    write(mine / "2-queues/sentinel.py", "right")
    grade("check")
    result = grade("solution", "sentinel")
    assert result.exit_code == 2
    assert "no solutions" in result.stderr


@pytest.mark.parametrize("command", [["hint"], ["reset", "sentinel"], ["solution", "sentinel"]])
def test_outside_of_a_workspace(grade: Grade, command: list[str]) -> None:
    result = grade(*command)
    assert result.exit_code == 2
    assert result.stderr.startswith("error: this is no folder made by `grade init`.")
    assert result.stderr.count("\n") == 1


def test_watch_needs_a_terminal(grade: Grade, mine: Path) -> None:
    result = grade("watch")
    assert result.exit_code == 2
    assert result.stderr == "error: grade watch needs a terminal; `grade check` checks once, and needs none\n"
    assert mine.is_dir()


@pytest.mark.parametrize("command", ["init", "list", "check", "watch", "hint", "run", "reset", "solution"])
def test_help_teaches_with_examples(grade: Grade, command: str) -> None:
    result = grade(command, "--help")
    assert result.exit_code == 0
    assert f"    grade {command}" in result.stdout
