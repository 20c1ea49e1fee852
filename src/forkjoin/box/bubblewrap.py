"""The command that starts a program in name spaces of its own, by bubblewrap (bwrap(1)).

Bubblewrap and nothing else: every distribution has it, browsers and Flatpak rest on it, and it needs no privilege where
user name spaces are allowed. Our own calls of unshare, mount and pivot_root would be the same program, less tried.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from forkjoin.probe import reach

SHARED_MEMORY = 256 << 20
_HOSTS = "127.0.0.1 localhost\n::1 localhost\n"


def missing() -> str | None:
    """Why there is no bubblewrap; None if there is."""
    return None if shutil.which("bwrap") else "bubblewrap (bwrap) is not installed"


def command(program: Sequence[str], library: Path, runs: Path, hidden: Iterable[Path]) -> list[str]:
    """Run `program` with network, processes and shared memory of its own, `library` to read and `runs` to write to.

    `hidden`: what must not be seen, should it lie in a folder that is. Root needs no user name space, and takes none:
    the program becomes a user of its own instead, which a name space made by root has no number for.
    """
    mounts = _Mounts()
    for path in sorted(_shown() | {library}):
        mounts.show(path)
    for path in sorted(_masked(hidden)):
        mounts.mask(path, library)
    hosts = library / "hosts"
    hosts.write_text(_HOSTS, encoding="ascii")
    mounts.add("--ro-bind", str(hosts), "/etc/hosts")
    mounts.folder(Path("/tmp"))  # noqa: S108 - for those who look whether it is there: TMPDIR is in the run's folder
    for device in reach.DEVICES:
        mounts.add("--dev-bind", device, device)
    mounts.own_folder(reach.SHARED, SHARED_MEMORY)
    mounts.add("--bind", str(runs), str(runs))
    spaces = ["--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]
    if os.geteuid():
        spaces.append("--unshare-user")
    # As process 1 of its name space, the program takes all others with it when it ends; no signal of theirs ends it.
    life = ["--as-pid-1", "--die-with-parent", "--hostname", "box"]
    start = ["--remount-ro", "/", "--chdir", str(library), "--", *program]
    return [str(shutil.which("bwrap")), *spaces, *life, *mounts.arguments, *start]


def _shown() -> set[Path]:
    """Whole folders, for each file would be a mount; what is not to be seen in them is masked."""
    return reach.binaries() | _trees() | (reach.configuration() - {Path("/etc/hosts")})


def _trees() -> set[Path]:
    return reach.existing(map(Path, reach.SYSTEM)) | reach.libraries() | reach.library_roots()


def _masked(hidden: Iterable[Path]) -> set[Path]:
    trees = [path for path in _trees() if not path.is_symlink()]
    found = reach.packages([*trees, *reach.libraries()])
    found |= {path for path in hidden if any(path.is_relative_to(tree) for tree in trees)}
    return {path for path in found if not any(other in path.parents for other in found)}


class _Mounts:
    """Collects bubblewrap's arguments; folders on the way to a mount are made once, open to everybody."""

    def __init__(self) -> None:
        self.arguments: list[str] = []
        self._made = {Path("/")}
        self._shown: set[Path] = set()

    def add(self, option: str, source: str, target: str) -> None:
        """One mount, or symbolic link, where nothing else is yet."""
        self.folder(Path(target).parent)
        self.arguments += [option, source, target]

    def show(self, path: Path) -> None:
        """For reading, as it is."""
        if path.is_symlink():
            self.add("--symlink", str(path.resolve()), str(path))
        elif not any(parent in self._shown for parent in path.parents):
            self.add("--ro-bind", str(path), str(path))
            if path.is_dir():
                self._shown.add(path)

    def mask(self, path: Path, library: Path) -> None:
        """Put an empty folder over it."""
        empty = library / "empty"
        empty.mkdir(exist_ok=True)
        self.arguments += ["--ro-bind", str(empty), str(path)]

    def own_folder(self, path: str, size: int) -> None:
        """An empty folder in memory, of so many bytes at most."""
        self.folder(Path(path).parent)
        self.arguments += ["--perms", "1777", "--size", str(size), "--tmpfs", path]
        self._made.add(Path(path))

    def folder(self, folder: Path) -> None:
        """An empty one, and those above it, unless they are there."""
        for path in reversed([folder, *folder.parents]):
            if path not in self._made and not any(parent in self._shown for parent in [path, *path.parents]):
                self._made.add(path)
                self.arguments += ["--perms", "0755", "--dir", str(path)]
