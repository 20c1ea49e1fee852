from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from forkjoin.errors import UsageError
from forkjoin.intake import Submission, find_submissions
from tests.support.courses import make_workspace, write


def found(folder: Path, results: Path | None = None) -> tuple[list[str], list[str]]:
    skipped: list[str] = []
    submissions = find_submissions(folder, skipped.append, results)
    return [submission.student for submission in submissions], skipped


def test_each_folder_is_a_student(tmp_path: Path) -> None:
    for name in ("bob", "ada", "陈 明", "-rf", "o'neill, p"):
        (tmp_path / name).mkdir()
    assert found(tmp_path) == (["-rf", "ada", "bob", "o'neill, p", "陈 明"], [])


def test_hidden_folders_and_stray_files_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "ada").mkdir()
    (tmp_path / ".git").mkdir()
    write(tmp_path / "notes.txt", "")
    assert found(tmp_path) == (["ada"], [".git", "notes.txt"])


def test_the_results_folder_is_no_student(tmp_path: Path) -> None:
    (tmp_path / "ada").mkdir()
    (tmp_path / "results").mkdir()
    assert found(tmp_path, tmp_path / "ada/../results") == (["ada"], ["results"])


def test_a_name_that_is_no_utf8_can_be_written(tmp_path: Path) -> None:
    os.mkdir(os.fsencode(tmp_path) + b"/caf\xe9")  # noqa: PTH102 - pathlib takes no bytes
    names, _ = found(tmp_path)
    assert names == ["caf\\xe9"]
    json.dumps(names).encode()


def test_folders_are_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_workspace(tmp_path / "class/ada")
    monkeypatch.chdir(tmp_path)
    submissions = find_submissions(Path("class"), print)
    assert submissions == [Submission("ada", (tmp_path / "class/ada").resolve())]


@pytest.mark.parametrize("make", ["nothing", "file", "empty", "only hidden"])
def test_no_submissions(tmp_path: Path, make: str) -> None:
    folder = tmp_path / "class"
    if make == "file":
        write(folder, "")
    elif make != "nothing":
        folder.mkdir()
    if make == "only hidden":
        (folder / ".git").mkdir()
    with pytest.raises(UsageError, match="class"):
        found(folder)


@pytest.mark.parametrize("folder, student", [("ada", "ada"), ("ada/exercises", "ada"), ("solutions", "solutions")])
def test_a_workspace_is_named_after_its_folder(tmp_path: Path, folder: str, student: str) -> None:
    assert Submission.of_workspace(tmp_path / folder) == Submission(student, (tmp_path / folder).resolve())


def test_a_workspace_at_the_root_has_a_name_too() -> None:
    assert Submission.of_workspace(Path("/")).student == "student"
