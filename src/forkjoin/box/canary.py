"""The canary: a submission of the kit's own that attempts what must fail. `trial` sends it through a box and looks.

It is both the submission and its scenario. It runs inside, so of the kit it knows the probe only.
"""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

_PIECE = 1 << 20
_WHILE = 5.0  # seconds for whoever watches to see it; where he does, they are over at once
_PTRACE_TRACEME, _NEW_USER_SPACE, _PRIVATE = 0, 0x10000000, 0


def attempt(run: Any, what: str, arguments: list[Any]) -> Any:
    """The scenario: one attempt."""
    return getattr(run.load(), what)(*arguments)


def reach(paths: list[str], addresses: list[Any], grader: int) -> dict[str, list[str]]:
    """Try to read files, call services, signal the grader, use odd system calls; and leave a daemon behind."""
    _daemon()
    with suppress(OSError):
        os.kill(grader, signal.SIGURG)
    for kind, address in addresses:
        _call(kind, tuple(address) if isinstance(address, list) else address)
    return {"read": [path for path in paths if _readable(Path(path))], "python": [_python()], "calls": _calls()}


def _python() -> str:
    """What keeps Python from being started, as the start methods spawn and forkserver do; "" for nothing."""
    try:
        ended = subprocess.run([sys.executable, "-E", "-S", "-c", ""], capture_output=True, check=False)
    except OSError as error:
        return str(error)
    return ended.stderr.decode(errors="replace").strip() if ended.returncode else ""


def _readable(path: Path) -> bool:
    try:
        return bool(list(path.iterdir()) if path.is_dir() else path.read_bytes())
    except OSError:
        return False


def _call(kind: str, address: Any) -> None:
    family = socket.AF_INET if isinstance(address, tuple) else socket.AF_UNIX
    with suppress(OSError), socket.socket(family, getattr(socket, kind)) as caller:
        caller.settimeout(1)
        caller.connect(address)
        caller.send(b"canary")


def _calls() -> list[str]:
    """Those that worked."""
    libc = ctypes.CDLL(None)
    tried = {
        "shmget": libc.shmget(_PRIVATE, 1, 0o600),
        "ptrace": libc.ptrace(_PTRACE_TRACEME, 0, 0, 0),
        "unshare": libc.unshare(_NEW_USER_SPACE),
    }
    if tried["shmget"] >= 0:
        libc.shmctl(tried["shmget"], 0, 0)  # IPC_RMID
    return [name for name, result in tried.items() if result >= 0]


def _daemon() -> None:
    """A process that leaves the session, ignores what can be ignored, and would stay."""
    if os.fork():
        return
    os.setsid()
    for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    if not os.fork():
        time.sleep(3600)
    os._exit(0)


def fill_memory(pieces: int) -> None:
    """Take so many megabytes and use them."""
    kept = [bytearray(b"x") * _PIECE for _ in range(pieces)]
    time.sleep(_WHILE)
    del kept


def fill_folder(folder: str, name: str, pieces: int) -> None:
    """Write so many megabytes to files in a folder."""
    for number in range(pieces):
        Path(folder, f"{name}-{number}").write_bytes(bytes(_PIECE))
    time.sleep(_WHILE)
