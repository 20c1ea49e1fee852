from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from forkjoin.errors import UsageError
from forkjoin.intake import Entry, Submission, Unpacker, find_entries
from tests.support.archives import ANSWER, zip_of
from tests.support.courses import make_course, make_workspace, write


def found(folder: Path, results: Path | None = None) -> tuple[list[str], list[str]]:
    layout, given = find_entries(folder, results)
    assert layout == "students"
    return [entry.student for entry in given.entries], given.left_out


def test_each_folder_is_a_student(tmp_path: Path) -> None:
    for name in ("bob", "ada", "陈 明", "-rf", "o'neill, p"):
        (tmp_path / name).mkdir()
    assert found(tmp_path) == (["-rf", "ada", "bob", "o'neill, p", "陈 明"], [])


def test_stray_files_are_left_out_and_litter_silently(tmp_path: Path) -> None:
    for name in ("ada", ".git", "__MACOSX"):
        (tmp_path / name).mkdir()
    for name in ("notes.txt", ".DS_Store", "._ada.zip", "Thumbs.db", "desktop.ini"):
        write(tmp_path / name, "")
    assert found(tmp_path) == (["ada"], ["notes.txt"])


def test_each_archive_is_a_student(tmp_path: Path) -> None:
    for name in ("bob.zip", "ada.tar.gz", "陈 明.TAR.XZ", "cyd.tgz", "dan.v2.tar", "eve.rar", "fay.py.gz"):
        write(tmp_path / name, "")
    (tmp_path / "gil.zip").mkdir()
    names, skipped = found(tmp_path)
    assert names == ["ada", "bob", "cyd", "dan.v2", "eve", "gil.zip", "陈 明"]
    assert skipped == ["fay.py.gz"]


def test_a_named_pipe_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "ada").mkdir()
    os.mkfifo(tmp_path / "bob.zip")
    assert found(tmp_path) == (["ada"], ["bob.zip"])


def test_two_submissions_of_one_student(tmp_path: Path) -> None:
    (tmp_path / "ada").mkdir()
    for name in ("ada.zip", "ada.tar", "bob.zip"):
        write(tmp_path / name, "")
    with pytest.raises(UsageError, match=r"same student: ada \(ada, ada\.tar, ada\.zip\)\. Leave one"):
        found(tmp_path)


def unpacked(tmp_path: Path, archive: Path) -> Submission:
    (tmp_path / "unpacked").mkdir()
    return Unpacker(tmp_path / "unpacked", make_course(tmp_path / "course").exercises)(Entry("ada", (archive,)))


def test_an_archive_becomes_a_folder(tmp_path: Path) -> None:
    packed = zip_of(tmp_path / "ada.zip", {f"ada/{ANSWER}": "x = 1\n", "ada/notes.txt": ""})
    submission = unpacked(tmp_path, packed)
    assert (submission.student, submission.problem) == ("ada", None)
    assert submission.folder.parent == tmp_path / "unpacked"
    files = [path.relative_to(submission.folder).as_posix() for path in submission.folder.rglob("*") if path.is_file()]
    assert files == [ANSWER]


def test_an_archive_that_cannot_be_read(tmp_path: Path) -> None:
    submission = unpacked(tmp_path, zip_of(tmp_path / "ada.zip", {"../x": ""}))
    assert submission.problem == "ada.zip could not be read: the path '../x' in it leads out of the archive"
    assert list((tmp_path / "unpacked").iterdir()) == []


def test_a_place_that_cannot_be_written_is_not_the_student_s_fault(tmp_path: Path) -> None:
    packed = zip_of(tmp_path / "ada.zip", {ANSWER: ""})
    with pytest.raises(UsageError, match="cannot be written"):
        Unpacker(tmp_path / "nowhere", make_course(tmp_path / "course").exercises)(Entry("ada", (packed,)))


def test_the_results_folder_is_no_student(tmp_path: Path) -> None:
    (tmp_path / "ada").mkdir()
    (tmp_path / "results").mkdir()
    assert found(tmp_path, tmp_path / "ada/../results") == (["ada"], [])


def test_a_name_that_is_no_utf8_can_be_written(tmp_path: Path) -> None:
    os.mkdir(os.fsencode(tmp_path) + b"/caf\xe9")  # noqa: PTH102 - pathlib takes no bytes
    names, _ = found(tmp_path)
    assert names == ["caf\\xe9"]
    json.dumps(names).encode()


def test_folders_are_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_workspace(tmp_path / "class/ada")
    monkeypatch.chdir(tmp_path)
    (entry,) = find_entries(Path("class"))[1].entries
    submissions = [Unpacker(tmp_path, [])(entry)]
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
