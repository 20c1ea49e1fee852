from __future__ import annotations

import csv
import json
import tempfile
from pathlib import Path

import pytest

from tests.support.archives import ANSWER, tar_of, zip_of
from tests.support.commands import Grade
from tests.support.courses import make_workspace, write


@pytest.fixture
def submissions(tmp_path: Path) -> Path:
    folder = tmp_path / "class"
    make_workspace(folder / "ada")
    make_workspace(folder / "bob/exercises", text="wrong")
    make_workspace(folder / "cyd", ("8-locks/counter",))
    return folder


def grades(results: Path) -> dict[str, dict[str, str]]:
    with (results / "grades.csv").open(newline="", encoding="utf-8") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


def test_a_class(grade: Grade, submissions: Path, tmp_path: Path) -> None:
    result = grade("batch", submissions, "--out", "results")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "3 students graded" in result.stderr
    assert "results are in results: grades.csv, scores.json, students/" in result.stderr
    rows = grades(tmp_path / "results")
    assert list(rows) == ["ada", "bob", "cyd"]
    assert [row["points"] for row in rows.values()] == ["60", "0", "20"]
    assert [row["counter"] for row in rows.values()] == ["20", "0", "20"]
    data = json.loads((tmp_path / "results/scores.json").read_text(encoding="utf-8"))
    assert data["schema"] == "forkjoin/scores/v1"
    assert [student["points"] for student in data["students"]] == [60, 0, 20]
    for student in data["students"]:
        one = json.loads((tmp_path / f"results/students/{student['student']}.json").read_text(encoding="utf-8"))
        assert one == student


@pytest.mark.parametrize("answer", ["crash", "fault", "ungraded"])
def test_one_that_cannot_be_graded(grade: Grade, submissions: Path, tmp_path: Path, answer: str) -> None:
    make_workspace(submissions / "bob/exercises", text=answer)
    result = grade("batch", submissions, "--out", "results")
    assert result.exit_code == 1
    rows = grades(tmp_path / "results")
    assert [row["status"] for row in rows.values()] == ["graded", "ungraded", "graded"]
    assert (rows["bob"]["points"], rows["bob"]["sentinel"]) == ("", "ungraded")
    assert "bob: no verdict on 2-queues/sentinel, 3-pipes/close_ends, 8-locks/counter" in result.stderr


def test_only(grade: Grade, submissions: Path, tmp_path: Path) -> None:
    result = grade("batch", submissions, "--out", "results", "--only", "counter", "--only", "2-queues")
    assert result.exit_code == 0
    row = grades(tmp_path / "results")["ada"]
    assert list(row) == ["student", "points", "max_points", "sentinel", "counter", "status"]
    assert (row["points"], row["max_points"]) == ("40", "40")


@pytest.mark.parametrize("jobs", ["1", "2", "50"])
def test_jobs(grade: Grade, submissions: Path, tmp_path: Path, jobs: str) -> None:
    assert grade("batch", submissions, "--out", "results", "--jobs", jobs).exit_code == 0
    assert 1 <= len(grade.factory.started) <= min(3, int(jobs))
    assert list(grades(tmp_path / "results")) == ["ada", "bob", "cyd"]


def test_ctrl_c_keeps_who_is_done(grade: Grade, submissions: Path, tmp_path: Path) -> None:
    make_workspace(submissions / "cyd", text="interrupt")
    result = grade("batch", submissions, "--out", "results", "--jobs", "1")
    assert result.exit_code == 130
    assert result.stderr.endswith("stopped\n")
    assert list(grades(tmp_path / "results")) == ["ada", "bob"]
    assert sorted(path.stem for path in (tmp_path / "results/students").iterdir()) == ["ada", "bob"]


def test_archives_beside_folders(grade: Grade, submissions: Path, tmp_path: Path) -> None:
    tar_of(submissions / "dan.tar.gz", {f"dan/exercises/{ANSWER}": "right"}, "w:gz")
    zip_of(submissions / "eve.zip", {"../2-queues/sentinel.py": "right"})
    zip_of(submissions / "fay.zip", {"notes.txt": ""})
    result = grade("batch", submissions, "--out", "results", "--only", "sentinel")
    assert result.exit_code == 0
    rows = grades(tmp_path / "results")
    assert [row["sentinel"] for row in rows.values()] == ["20", "0", "0", "20", "0", "0"]
    why = "eve.zip could not be read: the path '../2-queues/sentinel.py' in it leads out of the archive"
    assert f"eve: {why}\n" in result.stderr
    assert "without any file like 2-queues/sentinel.py: fay\n" in result.stderr
    assert [row["status"] for row in rows.values()] == ["graded"] * 6
    eve = json.loads((tmp_path / "results/students/eve.json").read_text(encoding="utf-8"))
    assert [(one["status"], one["checks"][0]["message"]) for one in eve["exercises"]] == [("failed", why)]


def test_two_submissions_of_one_student_are_refused(grade: Grade, submissions: Path) -> None:
    zip_of(submissions / "ada.zip", {ANSWER: "right"})
    result = grade("batch", submissions, "--out", "results")
    assert result.exit_code == 2
    assert "same student: ada (ada, ada.zip)" in result.stderr
    assert grade.factory.graded == []


@pytest.mark.parametrize("answer, status", [("right", 0), ("crash", 1), ("interrupt", 130)])
def test_nothing_unpacked_is_left(
    grade: Grade, submissions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, status: int
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    zip_of(submissions / "dan.zip", {ANSWER: answer})
    assert grade("batch", submissions, "--out", "results").exit_code == status
    assert list((tmp_path / "temporary").iterdir()) == []


def test_what_is_no_student_is_said(grade: Grade, submissions: Path) -> None:
    write(submissions / "notes.txt", "")
    (submissions / ".git").mkdir()
    (submissions / "dan").mkdir()
    result = grade("batch", submissions, "--out", submissions / "results")
    assert result.exit_code == 0
    assert "no student's folder or archive, left out: notes.txt\n" in result.stderr
    assert "without any file like 2-queues/sentinel.py: dan\n" in result.stderr
    again = grade("batch", submissions, "--out", submissions / "results")
    assert "left out: notes.txt\n" in again.stderr
    assert sorted(grade.factory.graded) == ["ada", "bob", "cyd", "dan"]


@pytest.mark.parametrize("place", ["nowhere", "empty", "a-file"])
def test_no_submissions(grade: Grade, tmp_path: Path, place: str) -> None:
    (tmp_path / "empty").mkdir()
    write(tmp_path / "a-file", "")
    result = grade("batch", place, "--out", "results")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"error: {place} ")
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "results").exists()


def test_results_among_the_submissions_are_refused(grade: Grade, submissions: Path) -> None:
    result = grade("batch", submissions, "--out", submissions / "ada/..")
    assert result.exit_code == 2
    assert "a folder of their own" in result.stderr
    assert sorted(path.name for path in submissions.iterdir()) == ["ada", "bob", "cyd"]


def test_results_that_cannot_be_written(grade: Grade, submissions: Path, tmp_path: Path) -> None:
    write(tmp_path / "taken", "")
    result = grade("batch", submissions, "--out", "taken")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: taken cannot be written: ")
    assert grade.factory.graded == []


def test_protection_that_cannot_be_had(grade: Grade, submissions: Path, tmp_path: Path) -> None:
    result = grade("batch", submissions, "--out", "results", "--require", "ns")
    assert result.exit_code == 2
    assert "error: protection ns cannot be had here\n" in result.stderr
    assert not (tmp_path / "results/grades.csv").exists()


@pytest.mark.parametrize("arguments", [[], ["class"], ["--out", "results"], ["class", "--out", "r", "--jobs", "0"]])
def test_usage(grade: Grade, arguments: list[str]) -> None:
    assert grade("batch", *arguments).exit_code == 2


def test_an_unknown_exercise_is_guessed(grade: Grade, submissions: Path) -> None:
    result = grade("batch", submissions, "--out", "results", "--only", "locks")
    assert result.exit_code == 2
    assert "did you mean 8-locks?" in result.stderr
