"""What lies in a folder is counted, and removed, whatever was done to it."""

from __future__ import annotations

import os
from pathlib import Path

from forkjoin.box import folders

MANY = 10_000


def test_files_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").write_bytes(bytes(100_000))
    (tmp_path / "link").symlink_to("/")
    size, files = folders.weight(str(tmp_path), MANY)
    assert 100_000 <= size < 200_000
    assert files == 3


def test_what_cannot_be_counted_is_too_much(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(100):
        folder /= "d"
        folder.mkdir()
    assert folders.weight(str(tmp_path), MANY) >= folders.TOO_MUCH


def test_counting_ends_early(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / str(number)).touch()
    assert folders.weight(str(tmp_path), 10)[1] == 11


def test_what_is_open_without_a_name_is_weighed(tmp_path: Path) -> None:
    before = folders.weight_of_open([os.getpid()])
    with (tmp_path / "gone").open("wb") as file:
        file.write(bytes(1 << 20))
        file.flush()
        (tmp_path / "gone").unlink()
        assert folders.weight_of_open([os.getpid()]) - before >= 1 << 20


def test_everything_is_removed(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "closed" / "inner").mkdir(parents=True)
    (root / "closed" / "inner" / "file").touch()
    (root / "closed" / "inner").chmod(0)
    (root / "closed").chmod(0)
    (root / "link").symlink_to(tmp_path)
    os.mkfifo(root / "fifo")
    fd = os.open(root, os.O_RDONLY)
    for _ in range(3000):  # deeper than any path can say
        os.mkdir("d", dir_fd=fd)
        inner = os.open("d", os.O_RDONLY, dir_fd=fd)
        os.close(fd)
        fd = inner
    os.close(fd)
    (tmp_path / "other").touch()
    folders.remove(str(root))
    assert [path.name for path in tmp_path.iterdir()] == ["other"]
