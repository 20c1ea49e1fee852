"""What a submission needs to reach of this machine's files: Python, its library, and what these are made of.

Nobody's packages are among it: the kit itself, with its graders, may be one.
"""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

SHARED = "/dev/shm"  # noqa: S108 - where semaphores and shared memory are, by definition
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
SYSTEM = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/share/zoneinfo")
_CONFIGURATION = ("ld.so.cache", "localtime", "hosts", "host.conf", "nsswitch.conf", "ssl/openssl.cnf")


def libraries() -> set[Path]:
    """The folders of the standard library."""
    return {Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib")}


def binaries() -> set[Path]:
    """The interpreter by each of its names, and what tells it where its library is."""
    names = {Path(sys.executable), Path(getattr(sys, "_base_executable", sys.executable))}
    return names | {name.resolve() for name in names} | existing([Path(sys.prefix) / "pyvenv.cfg"])


def configuration() -> set[Path]:
    """Files of /etc that the C library and Python read."""
    etc = Path("/etc")
    return existing(etc / name for name in _CONFIGURATION) | set(etc.glob("python3*"))


def modules() -> set[Path]:
    """What lies in the standard library's folders, without anybody's packages."""
    return {path for folder in libraries() for path in folder.iterdir() if not is_packages(path)}


def shared_libraries(roots: Iterable[Path]) -> set[Path]:
    """What a Python that brings its own shared libraries, or its own loader, keeps beside its own, in these folders."""
    return {path for folder in roots for name in ("lib*.so*", "ld-*.so*") for path in folder.glob(name)}


def library_roots() -> set[Path]:
    """The folders that the standard library's lie in, such as /usr/local/lib, and those of this program's C library.

    The latter only /proc tells, which a box need not have: ask outside.
    """
    return {folder.parent for folder in libraries()} | existing([Path(sys.base_prefix, "lib")]) | _loaded_from()


def _loaded_from() -> set[Path]:
    """The folders of the loader and the C library that this very process runs: some Pythons bring their own."""
    lines = Path("/proc/self/maps").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    names = {Path(line[line.index("/") :]) for line in lines if "/" in line}
    return {name.parent for name in names if name.match("ld-*.so*") or name.match("libc.so*")}


def packages(trees: Iterable[Path]) -> set[Path]:
    """The folders for packages that people install, in these trees: site-packages and dist-packages."""
    patterns = ("*-packages", "python*/*-packages")
    return {path for tree in trees for pattern in patterns for path in tree.glob(pattern) if path.is_dir()}


def is_packages(path: Path) -> bool:
    """Whether this is such a folder."""
    return path.name.endswith("-packages")


def existing(paths: Iterable[Path]) -> set[Path]:
    """Those of them that are there."""
    return {path for path in paths if path.exists()}
