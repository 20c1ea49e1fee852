from __future__ import annotations

import os
from pathlib import Path

import pytest

from forkjoin.errors import UsageError
from forkjoin.files import make_folder, write_file, write_if_changed
from tests.support.courses import write


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "scores.json"
    write_file(path, "one")
    write_file(path, "zwei ß\n")
    assert path.read_bytes() == "zwei ß\n".encode()
    assert names(tmp_path) == ["scores.json"]


def test_what_is_there_already_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "ada.txt"
    write_if_changed(path, "ß\n")
    before = path.stat().st_ino
    write_if_changed(path, "ß\n")
    assert path.stat().st_ino == before
    write_if_changed(path, "other\n")
    assert path.read_text() == "other\n"
    path.write_bytes(b"\xff")
    write_if_changed(path, "ß\n")
    assert path.read_text(encoding="utf-8") == "ß\n"


def test_a_lone_surrogate_becomes_its_escape(tmp_path: Path) -> None:
    write_file(tmp_path / "a", "\udc80")
    assert (tmp_path / "a").read_bytes() == b"\\udc80"


def test_the_old_file_stays_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "scores.json", "old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match=r"scores\.json cannot be written: No space left on device"):
        write_file(path, "new")
    assert path.read_text() == "old"
    assert names(tmp_path) == ["scores.json"]


def test_a_draft_is_gone_after_ctrl_c(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "scores.json", "new")
    assert names(tmp_path) == []


def test_the_umask_is_kept(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_file(tmp_path / "a", "")
    finally:
        os.umask(old)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_a_link_is_written_through(tmp_path: Path) -> None:
    target = write(tmp_path / "target", "old")
    (tmp_path / "link").symlink_to(target)
    write_file(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert target.read_text() == "new"


def test_what_is_no_file_is_not_replaced() -> None:
    write_file(Path(os.devnull), "gone")
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("place", ["folder", "folder/missing/file", "folder/a-file/file"])
def test_places_that_cannot_be_written(tmp_path: Path, place: str) -> None:
    write(tmp_path / "folder/a-file", "")
    with pytest.raises(UsageError, match="cannot be written"):
        write_file(tmp_path / place, "text")


def test_a_folder_is_made_with_those_above(tmp_path: Path) -> None:
    make_folder(tmp_path / "a/b")
    make_folder(tmp_path / "a/b")
    assert names(tmp_path / "a/b") == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    write(tmp_path / "file", "")
    with pytest.raises(UsageError, match="cannot be written"):
        make_folder(tmp_path / "file/results")
