"""The folders that a run may write to: how much lies in them, and how they are emptied, whatever was done to them."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress

from forkjoin.probe import reach

_DEEPEST = 64
_BLOCK = 512  # bytes, the unit of st_blocks
_WHOLE = 0o700

Weight = tuple[int, int]  # bytes and files
TOO_MUCH: Weight = (1 << 62, 1 << 62)


def weight(folder: str, most: int, depth: int = 0) -> Weight:
    """What lies in a folder; it is not counted further than `most` files. What is hidden from us is too much."""
    if depth > _DEEPEST:
        return TOO_MUCH
    try:
        return _weight(folder, most, depth)
    except (FileNotFoundError, NotADirectoryError):
        return 0, 0
    except OSError:
        return TOO_MUCH


def _weight(folder: str, most: int, depth: int) -> Weight:
    size, files = 0, 0
    with os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                size += entry.stat(follow_symlinks=False).st_blocks * _BLOCK
            files += 1
            if entry.is_dir(follow_symlinks=False):
                below = weight(entry.path, most - files, depth + 1)
                size, files = size + below[0], files + below[1]
            if files > most:
                break
    return size, files


def weight_of_open(pids: Iterable[int]) -> int:
    """Bytes of files that have no name any more, but are still open somewhere in these processes."""
    sizes: dict[tuple[int, int], int] = {}
    for pid in pids:
        with suppress(OSError):
            for name in os.listdir(f"/proc/{pid}/fd"):  # noqa: PTH208 - pathlib costs more than the look
                with suppress(OSError):
                    seen = os.stat(f"/proc/{pid}/fd/{name}")  # noqa: PTH116
                    if stat.S_ISREG(seen.st_mode) and not seen.st_nlink:
                        sizes[seen.st_dev, seen.st_ino] = seen.st_blocks * _BLOCK
    return sum(sizes.values())


def weight_of_system(folder: int) -> Weight:
    """What a file system of the box's own holds, by a descriptor of it."""
    seen = os.fstatvfs(folder)
    return (seen.f_blocks - seen.f_bfree) * seen.f_frsize, seen.f_files - seen.f_ffree


def weight_of_user(user: int) -> Weight:
    """What this user has in the system's folder for shared memory."""
    seen = [entry.stat(follow_symlinks=False) for entry in _of_user(user)]
    return sum(one.st_blocks * _BLOCK for one in seen), len(seen)


def remove_of_user(user: int) -> None:
    """Remove that; a folder among it is emptied first."""
    for entry in _of_user(user):
        if entry.is_dir(follow_symlinks=False):
            remove(entry.path)
        else:
            os.unlink(entry.path)  # noqa: PTH108


def _of_user(user: int) -> list[os.DirEntry[str]]:
    found = []
    with suppress(OSError), os.scandir(reach.SHARED) as entries:
        for entry in entries:
            with suppress(OSError):
                if entry.stat(follow_symlinks=False).st_uid == user:
                    found.append(entry)
    return found


def remove(path: str) -> None:
    """Remove a folder with everything in it, if it is there."""
    with suppress(FileNotFoundError):
        clear(path)
        os.rmdir(path)  # noqa: PTH106


def clear(path: str) -> None:
    """Remove everything in a folder, though it may have been closed to us; if it is a link now, OSError."""
    here = os.open(path, os.O_PATH | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        os.chmod(f"/proc/self/fd/{here}", stat.S_IMODE(os.fstat(here).st_mode) | _WHOLE)  # noqa: PTH101
        fd = os.open(f"/proc/self/fd/{here}", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    finally:
        os.close(here)
    try:
        empty(fd)
    finally:
        os.close(fd)


def empty(folder: int) -> None:
    """Remove all that lies in a folder, whatever its permissions, and however deep: what lies deeper is lifted up.

    (shutil.rmtree ends at folders that their owner may not list, and where its recursion does.)
    """
    while names := os.listdir(folder):
        for name in names:
            if not _unlinked(name, folder):
                _dissolve(folder, name)


def _unlinked(name: str, folder: int) -> bool:
    """Remove what has this name; False when it is a folder that is not empty."""
    try:
        os.unlink(name, dir_fd=folder)
    except IsADirectoryError:
        try:
            os.rmdir(name, dir_fd=folder)
        except OSError:
            return False
    return True


def _dissolve(folder: int, name: str) -> None:
    """Remove a folder in this one; the folders in it move up, to names that nobody has yet."""
    os.chmod(name, _WHOLE, dir_fd=folder)
    inner = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=folder)
    try:
        for below in os.listdir(inner):  # noqa: PTH208 - pathlib has no folders by descriptor
            if not _unlinked(below, inner):
                os.chmod(below, _WHOLE, dir_fd=inner)
                os.rename(below, secrets.token_hex(), src_dir_fd=inner, dst_dir_fd=folder)
    finally:
        os.close(inner)
    os.rmdir(name, dir_fd=folder)
