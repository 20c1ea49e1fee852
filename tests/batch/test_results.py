from __future__ import annotations

import json
from pathlib import Path

import pytest

from forkjoin.batch import Results
from forkjoin.batch.results import file_name
from tests.support.courses import make_course
from tests.support.scores import check, exercise, score


def results(tmp_path: Path, *students: str) -> Results:
    made = Results(tmp_path / "results", students, make_course(tmp_path / "course").select(["sentinel"]))
    made.prepare()
    return made


def test_files(tmp_path: Path) -> None:
    made = results(tmp_path, "ada", "bob")
    for student in ("bob", "ada"):
        made.save(score(exercise("sentinel", check()), student=student))
    made.finish()
    folder = tmp_path / "results"
    assert sorted(path.name for path in folder.iterdir()) == ["grades.csv", "scores.json", "students"]
    assert json.loads((folder / "students/ada.json").read_text())["student"] == "ada"
    data = json.loads((folder / "scores.json").read_text())
    assert [student["student"] for student in data["students"]] == ["ada", "bob"]
    lines = (folder / "grades.csv").read_text().splitlines()
    assert lines == ["student,points,max_points,sentinel,status", "ada,5,20,5,graded", "bob,5,20,5,graded"]


def test_a_student_is_kept_at_once(tmp_path: Path) -> None:
    made = results(tmp_path, "ada", "bob")
    made.save(score(student="bob"))
    assert [path.name for path in (tmp_path / "results/students").iterdir()] == ["bob.json"]
    assert [one.student for one in made.scores] == ["bob"]


def test_nothing_is_written_over_older_results_when_nobody_was_graded(tmp_path: Path) -> None:
    made = results(tmp_path, "ada")
    (tmp_path / "results/grades.csv").write_text("older")
    made.finish()
    assert (tmp_path / "results/grades.csv").read_text() == "older"


@pytest.mark.parametrize(
    "student, file",
    [
        ("ada", "ada"),
        ("陈 明", "陈 明"),
        ("O'Neill, P.", "O'Neill, P%2E"),
        ("50%", "50%25"),
        ("a:b\\c?", "a%3Ab%5Cc%3F"),
        ("tab\t", "tab%09"),
        ("..", ".%2E"),
        ("x ", "x%20"),
    ],
)
def test_file_names(student: str, file: str) -> None:
    assert file_name(student) == file


def test_long_names_stay_apart_and_fit(tmp_path: Path) -> None:
    names = ["é" * 120 + end for end in ("a", "b")]
    files = [file_name(name) for name in names]
    assert files[0] != files[1]
    for file in files:
        assert len(file.encode()) <= 200
        (tmp_path / f"{file}.json").touch()
