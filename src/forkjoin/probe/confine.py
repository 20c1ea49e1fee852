"""What the warm interpreter does to itself before any run. It forks every run, so what binds it binds them all."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from forkjoin.probe import landlock, linux, reach, seccomp

_EPHEMERAL = Path("/proc/sys/net/ipv4/ip_local_port_range")  # what the system gives to who asks for port 0


def confine(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Do it, and say what could not be had: "files", "calls" (None, or the reason), "user" (whose number it is now).

    `settings`: `folders`, the only ones that a run may write to beside the system's for shared memory; `user` to
    become, 0 for none; `landlock`; `ports`, the first and last TCP port that runs may use, None for any;
    `library_roots`, the folders that Python's and the C library's shared libraries lie in.
    """
    linux.no_new_privileges()
    user = settings["user"]
    if user and _may_become(user):
        linux.become_user(user)
    linux.drop_capabilities()
    files = _files(settings) if settings["landlock"] else "not asked for"
    return {"files": files, "calls": seccomp.restrict(), "user": os.getuid()}


def _may_become(user: int) -> bool:
    """Whether this user could still start the interpreter and read its library; tried, in a child."""
    pid = os.fork()
    if not pid:
        try:
            linux.become_user(user)
            needed = [sys.executable, *map(str, reach.libraries()), sys.path[0]]
            os._exit(0 if all(os.access(path, os.R_OK | os.X_OK) for path in needed) else 1)
        finally:
            os._exit(1)
    return os.waitpid(pid, 0)[1] == 0


def _files(settings: Mapping[str, Any]) -> str | None:
    readable = reach.binaries() | reach.modules() | reach.configuration()
    readable |= reach.shared_libraries(map(Path, settings["library_roots"]))
    readable |= {*map(Path, reach.SYSTEM), Path(sys.path[0])}
    writable = [Path(path) for path in (*settings["folders"], *reach.DEVICES, reach.SHARED)]
    return landlock.restrict(reach.libraries(), readable, writable, _ports(settings["ports"]))


def _ports(wanted: list[int] | None) -> list[int] | None:
    """Those of the range, those that the system gives away, and 0, by which one asks for these."""
    if wanted is None:
        return None
    try:
        first, last = map(int, _EPHEMERAL.read_text(encoding="ascii").split())
    except (OSError, ValueError):
        first, last = 32_768, 60_999
    return [0, *range(wanted[0], wanted[1] + 1), *range(first, last + 1)]
