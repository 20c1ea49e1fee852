from __future__ import annotations

import json
from pathlib import Path

import pytest
from junitparser import JUnitXml

from tests.support.actions import commands
from tests.support.commands import Grade
from tests.support.courses import make_workspace, write


def test_all_passed(grade: Grade, tmp_path: Path) -> None:
    result = grade("check", "--dir", make_workspace(tmp_path / "ada"))
    assert result.exit_code == 0
    assert "60 of 60 points; 3 of 3 exercises passed" in result.stdout
    assert result.stderr == ""
    assert grade.factory.graded == ["ada"]


@pytest.fixture
def two_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forkjoin.cli.check.jobs_worth_while", lambda: 2)
    monkeypatch.setattr("forkjoin.cli.check._WORTH_A_PROCESS", 1)


@pytest.mark.usefixtures("two_at_a_time")
def test_many_exercises_are_graded_two_at_a_time_and_told_in_order(grade: Grade, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path / "ada")
    alone = grade("check", "sentinel", "--dir", workspace, "--format", "json")
    result = grade("check", "--dir", workspace, "--format", "json")
    assert result.exit_code == 0
    score = json.loads(result.stdout)
    assert [each["exercise"] for each in score["exercises"]] == ["sentinel", "close_ends", "counter"]
    assert (score["points"], score["max_points"]) == (60, 60)
    assert score["exercises"][:1] == json.loads(alone.stdout)["exercises"]


@pytest.mark.usefixtures("two_at_a_time")
def test_of_many_exercises_the_one_that_breaks_grading_is_ungraded(grade: Grade, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path / "ada")
    write(workspace / "2-queues/sentinel.py", "crash")
    result = grade("check", "--dir", workspace, "--format", "json")
    assert result.exit_code == 4
    statuses = {exercise["exercise"]: exercise["status"] for exercise in json.loads(result.stdout)["exercises"]}
    assert statuses == {"sentinel": "ungraded", "close_ends": "passed", "counter": "passed"}


@pytest.mark.usefixtures("two_at_a_time")
def test_many_exercises_with_exitfirst_are_graded_one_after_the_other(grade: Grade, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path / "ada")
    write(workspace / "2-queues/sentinel.py", "wrong")
    result = grade("check", "-x", "--dir", workspace, "--format", "json")
    assert [each["exercise"] for each in json.loads(result.stdout)["exercises"]] == ["sentinel"]
    assert len(grade.factory.started) == 1


def test_some_failed(grade: Grade, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path / "ada")
    write(workspace / "8-locks/counter.py", "wrong")
    result = grade("check", "--dir", workspace)
    assert result.exit_code == 1
    assert "8-locks/counter  failed  0 of 20 points" in result.stdout


def test_a_missing_file_costs_its_points(grade: Grade, tmp_path: Path) -> None:
    result = grade("check", "--dir", make_workspace(tmp_path / "ada", ("2-queues/sentinel",)), "--format", "json")
    assert result.exit_code == 1
    statuses = {exercise["exercise"]: exercise["status"] for exercise in json.loads(result.stdout)["exercises"]}
    assert statuses == {"sentinel": "passed", "close_ends": "missing", "counter": "missing"}


def test_no_verdict_comes_before_failed(grade: Grade, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path / "ada", ("2-queues/sentinel",), "ungraded")
    write(workspace / "8-locks/counter.py", "wrong")
    result = grade("check", "--dir", workspace)
    assert result.exit_code == 4
    assert "1 could not be graded" in result.stdout


def test_the_kits_own_fault(grade: Grade, tmp_path: Path) -> None:
    result = grade("check", "--dir", make_workspace(tmp_path / "ada", text="crash"))
    assert result.exit_code == 3
    assert result.stdout == ""
    assert result.stderr.startswith("error: the grading process died\n")


def test_a_bug_shows_where(grade: Grade, tmp_path: Path) -> None:
    result = grade("check", "--dir", make_workspace(tmp_path / "ada", text="fault"))
    assert result.exit_code == 3
    assert "LookupError: a bug of the kit" in result.stderr
    assert "this is a fault of the kit" in result.stderr


def test_ctrl_c(grade: Grade, tmp_path: Path) -> None:
    result = grade("check", "--dir", make_workspace(tmp_path / "ada", text="interrupt"))
    assert result.exit_code == 130
    assert (result.stdout, result.stderr) == ("", "stopped\n")


@pytest.mark.parametrize("level", ["ll", "ns"])
def test_protection_that_cannot_be_had(grade: Grade, tmp_path: Path, level: str) -> None:
    result = grade("check", "--dir", make_workspace(tmp_path / "ada"), "--require", level)
    assert result.exit_code == 2
    assert result.stderr == f"error: protection {level} cannot be had here\n"


def test_protection_that_can_be_had(grade: Grade, tmp_path: Path) -> None:
    assert grade("check", "--dir", make_workspace(tmp_path / "ada"), "--require", "rl").exit_code == 0


def test_an_unknown_exercise_is_guessed(grade: Grade, tmp_path: Path) -> None:
    result = grade("check", "sentinal", "--dir", make_workspace(tmp_path / "ada"))
    assert result.exit_code == 2
    assert result.stderr == "error: there is no exercise or topic 'sentinal': did you mean sentinel?\n"
    assert grade.factory.started == []


def test_a_strange_name_does_not_steer_the_terminal(grade: Grade) -> None:
    result = grade("check", "\x1b[2Jx")
    assert result.exit_code == 2
    assert "\x1b" not in result.stderr


@pytest.mark.parametrize("name", ["x\n::add-mask::x", "x\n \u3000::error::x", "x ##[error]x", "\r::error::x"])
def test_a_strange_name_is_no_command_to_a_workflow(grade: Grade, name: str) -> None:
    result = grade("check", name)
    assert result.exit_code == 2
    assert "x" in result.stderr
    assert commands(result.stderr) == []


def test_no_exercises_here(grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    result = grade("check")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: no exercise was found in ")
    assert "--dir" in result.stderr


def test_a_folder_that_is_not_there(grade: Grade) -> None:
    result = grade("check", "--dir", "nowhere")
    assert result.exit_code == 2
    assert result.stderr == "error: nowhere is not a folder\n"


def test_an_empty_folder_is_graded_as_nothing_handed_in(grade: Grade, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = grade("check", "--dir", "empty")
    assert result.exit_code == 1
    assert result.stderr == "empty holds no exercise: it should hold files like 2-queues/sentinel.py\n"
    assert result.stdout.count("not handed in") == 3


def test_the_workspace_is_found_from_below(grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make_workspace(tmp_path / "ada/exercises") / "2-queues")
    result = grade("check", "sentinel", "8-locks")
    assert result.exit_code == 0
    assert grade.factory.graded == ["ada"]
    assert "40 of 40 points" in result.stdout


def test_a_path_says_which_workspace(grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make_workspace(tmp_path / "ada", text="wrong"))
    other = make_workspace(tmp_path / "bob")
    result = grade("check", other / "2-queues/sentinel.py")
    assert result.exit_code == 0
    assert grade.factory.graded == ["bob"]


@pytest.mark.parametrize(
    "folder, here, place",
    [
        ("ada", ".", "ada/"),
        ("ada", "ada", ""),
        ("ada/exercises", "ada", "exercises/"),
        ("ada", "course", "{root}/ada/"),
    ],
)
def test_places_open_from_the_current_folder(
    grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, here: str, place: str
) -> None:
    make_workspace(tmp_path / folder, text="wrong")
    monkeypatch.chdir(tmp_path / here)
    result = grade("check", "sentinel", "--dir", tmp_path / "ada")
    assert f"  {place.format(root=tmp_path.resolve())}2-queues/sentinel.py:3\n" in result.stdout


def test_json_owns_stdout(grade: Grade, tmp_path: Path) -> None:
    result = grade("check", "--dir", make_workspace(tmp_path / "陈明"), "--format", "json")
    data = json.loads(result.stdout_bytes.decode("utf-8"))
    assert data["schema"] == "forkjoin/score/v1"
    assert data["student"] == "陈明"
    assert result.stderr == ""


@pytest.mark.parametrize("form", ["text", "json"])
def test_output_goes_to_a_file(grade: Grade, tmp_path: Path, form: str) -> None:
    workspace = make_workspace(tmp_path / "ada", text="wrong")
    result = grade("check", "--dir", workspace, "--format", form, "--output", "report")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == "0 of 60 points; the report is in report\n"
    text = (tmp_path / "report").read_text(encoding="utf-8")
    assert (json.loads(text)["points"] == 0) if form == "json" else ("2-queues/sentinel  failed" in text)


@pytest.mark.parametrize("place", ["ada", "nowhere/report", "ada/2-queues/sentinel.py/report"])
def test_output_that_cannot_be_written(grade: Grade, tmp_path: Path, place: str) -> None:
    result = grade("check", "--dir", make_workspace(tmp_path / "ada"), "--output", place)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"error: {place} cannot be written: ")
    assert result.stderr.count("\n") == 1


def test_a_course_that_is_broken(grade: Grade, tmp_path: Path) -> None:
    write(tmp_path / "course/exercises/2-queues/sentinel.toml", "points = ")
    result = grade("check", "--dir", make_workspace(tmp_path / "ada"))
    assert result.exit_code == 3
    assert "sentinel.toml" in result.stderr


@pytest.mark.parametrize("arguments", [["--format", "xml"], ["--require", "best"], ["--nonsense"]])
def test_usage(grade: Grade, arguments: list[str]) -> None:
    result = grade("check", *arguments)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr


def test_junit_goes_to_a_file(grade: Grade, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path / "ada", text="race")
    result = grade("check", "--dir", workspace, "--format", "junit", "--output", "report.xml")
    assert (result.exit_code, result.stdout) == (1, "")
    found = JUnitXml.fromfile(str(tmp_path / "report.xml"))
    assert (found.tests, found.failures, found.errors) == (6, 6, 0)


def test_github_gets_annotations_and_a_summary(grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "summary.md", "before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    monkeypatch.chdir(make_workspace(tmp_path / "ada/exercises", text="wrong"))
    results = [grade("check", "sentinel", "--format", "github") for _ in range(2)]
    lines = results[0].stdout.splitlines()
    title = "2-queues/sentinel%3A It works"
    assert lines[0] == f"::error file=ada/exercises/2-queues/sentinel.py,line=3,title={title}::wrong"
    stop, token = lines[1].rsplit("::", 1)
    assert stop == "::stop-commands"
    assert lines[2].startswith("2-queues/sentinel  failed")
    assert lines[-1] == f"::{token}::"
    assert token not in results[1].stdout  # a new one each time
    summary = (tmp_path / "summary.md").read_text(encoding="utf-8")
    assert summary.startswith("before\n## forkjoin: 0 of 20 points\n")
    assert "ada/exercises/2-queues/sentinel.py:3\nwrong" in summary


def test_a_summary_that_cannot_be_written_fails_nothing(
    grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path))
    result = grade("check", "--dir", make_workspace(tmp_path / "ada"), "--format", "github")
    assert result.exit_code == 0
    assert result.stderr.startswith("the job summary cannot be written: ")
