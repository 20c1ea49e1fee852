from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest

from tests.support.commands import Grade
from tests.support.courses import make_workspace, write

ROSTER = "username,first_name,last_name,email,section,github_id\nada,A,,,,\nbob,B,,,,\nzoe,Z,,,,\n"
POLICY = """\
due = 2023-11-14T00:00:00Z
[late]
per_day = 10
[exercises.8-locks]
weight = 2
[students.bob]
excused = ["8-locks"]
[[overrides]]
student = "ada"
exercise = "sentinel"
points = 7
reason = "=agreed"
"""


@pytest.fixture
def graded(grade: Grade, tmp_path: Path) -> Path:
    make_workspace(tmp_path / "class/ada")
    make_workspace(tmp_path / "class/bob", text="wrong")
    for file in (tmp_path / "class").rglob("*.py"):
        os.utime(file, (1_700_000_000, 1_700_000_000))  # 14 November 2023, 22:13:20 UTC
    write(tmp_path / "roster.csv", ROSTER)
    write(tmp_path / "policy.toml", POLICY)
    assert grade("batch", "class", "--out", "results", "--roster", "roster.csv").exit_code == 0
    return tmp_path


def rows(root: Path) -> dict[str, dict[str, str]]:
    with (root / "results/marks.csv").open(newline="", encoding="utf-8") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


def test_marks(grade: Grade, graded: Path) -> None:
    before = (graded / "results/scores.json").read_bytes()
    result = grade("marks", "results", "--policy", "policy.toml")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "marks are in results: marks.csv, marks.json, feedback\n" in result.stderr
    found = rows(graded)
    assert list(found) == ["ada", "bob", "zoe"]
    ada, bob, zoe = found.values()
    assert (ada["points"], ada["max_points"], ada["percent"]) == ("61", "80", "76.25")
    assert (ada["2-queues/sentinel"], ada["3-pipes/close_ends"], ada["8-locks/counter"]) == ("7", "18", "18")
    assert "2-queues/sentinel: =agreed" in ada["notes"]
    assert "8-locks/counter: 1 day late" in ada["notes"]
    assert (bob["points"], bob["max_points"], bob["8-locks/counter"]) == ("0", "40", "EX")
    assert (zoe["status"], zoe["points"], zoe["max_points"]) == ("missing", "0", "80")
    data = json.loads((graded / "results/marks.json").read_text())
    assert data["schema"] == "forkjoin/marks/v1"
    assert [(one["student"], one["points"]) for one in data["students"]] == [("ada", 61), ("bob", 0), ("zoe", 0)]
    assert "It works" in (graded / "results/feedback/bob.txt").read_text()
    assert (graded / "results/scores.json").read_bytes() == before
    assert sorted(grade.factory.graded) == ["ada", "bob"], "marks grade nobody"


def test_an_override_outlives_a_regrade(grade: Grade, graded: Path) -> None:
    assert grade("marks", "results", "--policy", "policy.toml").exit_code == 0
    before = rows(graded)
    assert grade("regrade", "results", "--force").exit_code == 0
    assert grade("marks", "results", "--policy", "policy.toml").exit_code == 0
    assert rows(graded) == before


def test_batch_with_a_policy(grade: Grade, graded: Path) -> None:
    result = grade("batch", "class", "--out", "results", "--policy", "policy.toml", "--roster", "roster.csv")
    assert result.exit_code == 0
    assert rows(graded)["ada"]["points"] == "61"
    grade.factory.graded.clear()
    write(graded / "policy.toml", "late = 3")
    result = grade("batch", "class", "--out", "results", "--policy", "policy.toml", "--force")
    assert (result.exit_code, result.stderr) == (
        2,
        "error: policy.toml: late: this should be a table\n",
    )
    assert grade.factory.graded == [], "what is wrong with a policy is said before the night, not after it"


def test_who_is_missing_and_who_is_unknown(grade: Grade, graded: Path) -> None:
    make_workspace(graded / "class/eve")
    result = grade("batch", "class", "--out", "results", "--roster", "roster.csv")
    assert result.exit_code == 0
    assert "missing, on the roster and without a submission: zoe\n" in result.stderr
    assert "unknown, not on the roster: eve\n" in result.stderr
    data = json.loads((graded / "results/roster.json").read_text())
    assert [(one["student"], one["status"]) for one in data["students"]] == [
        ("ada", "handed in"),
        ("bob", "handed in"),
        ("zoe", "missing"),
        ("eve", "unknown"),
    ]


def test_times_of_the_platform(grade: Grade, graded: Path) -> None:
    write(graded / "times.csv", "student,submitted\nada,2023-11-13T00:00:00Z\n")
    result = grade("batch", "class", "--out", "results", "--times", "times.csv", "--policy", "policy.toml")
    assert "times.csv says no time for, the files' own count: bob\n" in result.stderr
    assert rows(graded)["ada"]["3-pipes/close_ends"] == "20"
    origin = json.loads((graded / "results/students/ada.json").read_text())["origins"]["8-locks/counter"]
    assert (origin["submitted"], origin["source"]) == ("2023-11-13T00:00:00Z", "platform")
    assert sorted(grade.factory.graded) == ["ada", "bob"], "another time is no reason to grade again"


def test_feedback_at_another_time(grade: Grade, graded: Path) -> None:
    write(graded / "policy.toml", 'due = 2026-01-01T00:00:00Z\n[hidden_checks]\nafter_due = "all"\n')
    assert grade("marks", "results", "--policy", "policy.toml", "--at", "2025-01-01T00:00:00Z").exit_code == 0
    result = grade("marks", "results", "--policy", "policy.toml", "--at", "tomorrow")
    assert (result.exit_code, result.stderr.startswith("error: --at: 'tomorrow' is no time")) == (2, True)


def test_what_could_not_be_graded_has_no_mark(grade: Grade, graded: Path) -> None:
    make_workspace(graded / "class/bob", text="ungraded")
    write(graded / "policy.toml", "[students.nobody]\nextra_days = 2\n")
    result = grade("batch", "class", "--out", "results", "--policy", "policy.toml")
    assert result.exit_code == 1
    assert "named in the policy and not in the class: nobody\n" in result.stderr
    assert "no mark, since something could not be graded: bob\n" in result.stderr
    assert (rows(graded)["bob"]["status"], rows(graded)["bob"]["points"]) == ("ungraded", "")


@pytest.mark.usefixtures("graded")
def test_columns_without_a_roster(grade: Grade) -> None:
    result = grade("batch", "class", "--out", "results", "--columns", "student=a")
    assert (result.exit_code, result.stderr) == (
        2,
        "error: --columns is about the file that --roster names: give both\n",
    )
