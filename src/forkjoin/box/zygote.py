"""The supervisor's side of the warm interpreter: starts it at a level of protection, and speaks with it."""

from __future__ import annotations

import compileall
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import sysconfig
from contextlib import suppress
from pathlib import Path
from typing import Any

import forkjoin.probe
from forkjoin.box import bubblewrap
from forkjoin.box.levels import Level
from forkjoin.box.sockets import PORTS
from forkjoin.box.tree import end_orphans, end_tree
from forkjoin.probe import reach, wire

_LIMIT = 1 << 26
_CREDENTIALS = struct.Struct("3i")  # struct ucred: process, user, group
_MOST_FDS = 8
_PATIENCE = 10.0  # seconds for the interpreter to hand over a socket, which it does at once unless it was stopped

Stamp = dict[str, tuple[int, int, int]]


class CannotStart(Exception):
    """The interpreter of the box does not start, for this reason."""


class Zygote:
    """The warm interpreter in the box and the socket to it.

    `pid` is its process as seen from here, `report` what it said of its protection (see `forkjoin.probe.confine`),
    `user` the one that it has become, 0 if it has remained ours,
    `diagnosis` a socket to ask the kernel about its network, -1 if there is none; `shared` the folder for
    shared memory, where it has one of its own, else -1. `gone`: it does not answer any more. Raises CannotStart.
    """

    def __init__(self, library: Path, runs: Path, level: Level, user: int, hidden: list[Path]) -> None:
        _copy_probe(library)
        self.library, self.path = library, [*_standard_library(), str(library)]
        ours, theirs = socket.socketpair()
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        with (library / "errors").open("w+b") as errors:
            self.process = subprocess.Popen(
                _command(library, runs, level, user, hidden),
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=errors,
                cwd=library,
                env=environment(library, runs),
            )
        theirs.close()
        self.control, self.gone, self._ended = ours, False, False
        self._buffer, self._fds = b"", list[int]()
        self._started: dict[int, int] = {}  # pids: in there -> out here
        self._unheard: list[wire.Message] = []
        self.pid, self.report = self._first_words(library / "errors")
        self._stamp = _stamp(library)
        told = [self._fds.pop(0) for _ in range(self.report["told"])]
        told_user = self.report["user"]
        self.user: int = told_user if told_user != os.geteuid() else 0
        self.shared = told.pop() if level.name_spaces else -1
        self.diagnosis = told[0] if told else -1

    def _first_words(self, errors: Path) -> tuple[int, wire.Message]:
        ready = self.hear()
        if not ready:
            self.process.kill()
            self.process.wait()
            said = errors.read_text("utf-8", "replace").strip().splitlines()
            raise CannotStart(said[-1][:300] if said else "it said nothing")
        return ready[0]["ready"], ready[0]

    def start(self, request: dict[str, Any], output: int) -> None:
        """Ask for one run; its output goes to the descriptor."""
        data = wire.pack(request)
        sent = socket.send_fds(self.control, [data], [output])
        self.control.sendall(data[sent:])

    def hear(self) -> list[wire.Message]:
        """What it, or a program that it has started, says; an empty list when it has gone."""
        found, self._unheard = self._unheard, []
        while not found and not self.gone:
            found = self._listen()
        return found

    def _listen(self) -> list[wire.Message]:
        """One piece: the kernel never joins the words of two processes, and says whose they are."""
        room = socket.CMSG_SPACE(_CREDENTIALS.size) + socket.CMSG_SPACE(4 * _MOST_FDS)
        try:
            data, ancillary, _, _ = self.control.recvmsg(1 << 16, room)
        except ConnectionResetError:
            data, ancillary = b"", []
        self.gone = not data
        speaker = 0
        for _, kind, content in ancillary:
            if kind == socket.SCM_RIGHTS:
                self._fds += struct.unpack(f"{len(content) // 4}i", content)
            else:
                speaker = _CREDENTIALS.unpack(content)[0]
        self._buffer += data
        found: list[wire.Message] = []
        while True:
            message, self._buffer = wire.unpack(self._buffer, _LIMIT)
            if message is None:
                return found
            found.append(self._translated(message, speaker))

    def _translated(self, message: wire.Message, speaker: int) -> wire.Message:
        """With pids as they are out here."""
        if "ready" in message:
            message["ready"] = speaker
        elif "started" in message:
            message["inside"] = message["started"]
            message["started"] = self._started[message["inside"]] = speaker
        elif "exited" in message:
            message["exited"] = self._started.pop(message["exited"], -1)  # not a run's program
        return message

    def stream(self) -> socket.socket:
        """A new TCP socket in the network of the box. Raises OSError when none comes."""
        self.control.sendall(wire.pack({"stream": True}))
        self.control.settimeout(_PATIENCE)
        try:
            while not self._fds and not self.gone:
                self._unheard += [message for message in self._listen() if "stream" not in message]
        finally:
            self.control.settimeout(None)
        if self.gone:
            raise ConnectionResetError("the interpreter of the box has gone")
        return socket.socket(fileno=self._fds.pop(0))

    @property
    def as_it_was(self) -> bool:
        """Whether it can go on: it lives, and nobody has changed the files that every run imports."""
        return self.lives and _stamp(self.library) == self._stamp

    @property
    def lives(self) -> bool:
        """Whether it is still there."""
        return not self.gone and self.process.poll() is None

    def end(self) -> None:
        """Kill it and everything below it. May be called twice."""
        if self._ended:
            return
        self._ended = self.gone = True
        end_tree(self.pid)
        with suppress(ProcessLookupError, subprocess.TimeoutExpired):  # bubblewrap reaps what it has started
            os.kill(self.pid, signal.SIGKILL)
            self.process.wait(1)
        self.process.kill()
        self.process.wait()
        end_orphans()
        self.control.close()
        for fd in {self.shared, self.diagnosis, *self._fds} - {-1}:
            os.close(fd)


def _command(library: Path, runs: Path, level: Level, user: int, hidden: list[Path]) -> list[str]:
    settings = {
        "folders": [str(runs)],
        "user": user,
        "landlock": level.landlock,
        "ports": None if level.name_spaces else [PORTS[0], PORTS[-1]],
        "name_spaces": level.name_spaces,
        "library_roots": sorted(map(str, reach.library_roots())),
    }
    program = [sys.executable, "-s", "-B", "-m", "forkjoin.probe.zygote", json.dumps(settings)]
    return bubblewrap.command(program, library, runs, hidden) if level.name_spaces else program


def _standard_library() -> list[str]:
    """The interpreter's own modules, without site-packages: a submission uses nothing else."""
    known = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")}
    return [p for p in sys.path if p in known or p.endswith(("lib-dynload", ".zip"))]


def _copy_probe(library: Path) -> None:
    """The probe alone, where a submission can import it (spawned children do): nothing else of the kit is near.

    Compiled, for spawned children must not pay for that; where the kit's own folder cannot be written, they do. To be
    read by every user, whatever the modes of the kit's files and the umask: where root grades, boxes have others.
    """
    source = Path(forkjoin.probe.__file__).parent
    compileall.compile_dir(source, quiet=2)
    shutil.copytree(source, library / "forkjoin" / "probe", ignore=_of_another_python)
    (library / "forkjoin" / "__init__.py").write_text("", encoding="utf-8")
    shutil.copy(source / "site" / "sitecustomize.py", library)
    for path in library.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _of_another_python(_: str, names: list[str]) -> list[str]:
    """Which of these files are of no use: what other versions have compiled is read by none that runs here."""
    return [name for name in names if name.endswith(".pyc") and f".{sys.implementation.cache_tag}." not in name]


def _stamp(library: Path) -> Stamp:
    """What nobody can forge who changes a file, or puts another one in its place: its number and its last change."""
    found: Stamp = {}
    todo = [str(library)]
    while todo:
        folder = todo.pop()
        seen = os.stat(folder)  # noqa: PTH116 - as below: it happens before every run
        found[folder] = seen.st_ino, seen.st_ctime_ns, 0
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    todo.append(entry.path)
                elif entry.name.endswith((".py", ".pyc")):
                    seen = entry.stat(follow_symlinks=False)
                    found[entry.path] = seen.st_ino, seen.st_ctime_ns, seen.st_size
    return found


def environment(library: Path, folder: Path) -> dict[str, str]:
    """All that a run sees of the environment."""
    return {
        "PATH": os.defpath,
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(library),
        "PYTHONHASHSEED": "0",
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONNOUSERSITE": "1",
    }
