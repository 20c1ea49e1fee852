from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

import forkjoin
from forkjoin.cli import app
from tests.support.commands import Grade


def test_version(grade: Grade) -> None:
    result = grade("--version")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"forkjoin {forkjoin.__version__} (Python 3.")


def test_without_a_command_the_help_is_shown(grade: Grade) -> None:
    result = grade()
    assert result.exit_code == 2
    assert "Commands:" in result.output


@pytest.mark.parametrize("command", ["check", "batch"])
def test_help_teaches_with_examples(grade: Grade, command: str) -> None:
    result = grade(command, "--help")
    assert result.exit_code == 0
    assert "  Examples:\n" in result.stdout
    assert f"    grade {command} " in result.stdout


def test_help_names_the_exit_statuses(grade: Grade) -> None:
    text = grade("--help").stdout
    for status in ("0    ", "1    ", "2    ", "3    ", "4    ", "130  "):
        assert f"\n    {status}" in text


def test_an_unknown_command(grade: Grade) -> None:
    result = grade("chek")
    assert result.exit_code == 2
    assert "check" in result.stderr


def test_list(grade: Grade) -> None:
    result = grade("list")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["topic", "exercise", "points", "title"]
    assert lines[1].split(maxsplit=3) == ["2-queues", "sentinel", "20", "The sentinel exercise"]
    assert len(lines) == 4


def test_list_for_programs(grade: Grade) -> None:
    data = json.loads(grade("list", "--format", "json").stdout)
    assert data["schema"] == "forkjoin/list/v1"
    texts = {"exercise": "sentinel", "topic": "2-queues", "title": "The sentinel exercise", "points": 20}
    # How far it is, is known in a workspace only.
    assert data["exercises"][0] == {**texts, "state": None, "best": None, "next": False}


def test_list_on_a_narrow_terminal(grade: Grade) -> None:
    lines = grade("list", env={"COLUMNS": "45"}).stdout.splitlines()
    assert max(map(len, lines)) <= 45


def test_the_shell_can_complete_targets() -> None:
    asked = {"_GRADE_COMPLETE": "complete_bash", "COMP_WORDS": "grade check se", "COMP_CWORD": "2"}
    result = CliRunner().invoke(app, [], prog_name="grade", env=asked)
    assert "sentinel" in result.stdout.split()


def test_the_shell_can_complete_exercises() -> None:
    asked = {"_GRADE_COMPLETE": "complete_bash", "COMP_WORDS": "grade hint ", "COMP_CWORD": "2"}
    offered = CliRunner().invoke(app, [], prog_name="grade", env=asked).stdout.split()
    assert "sentinel" in offered
    assert "2-queues" not in offered


def test_completion_can_be_installed(grade: Grade) -> None:
    assert "--install-completion" in grade("--help").stdout
