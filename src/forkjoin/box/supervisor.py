"""The supervisor: the process between the grader and the box.

It keeps the zygote warm, gives each run its folder, watches it, and kills what is left of it. It ends, with everything
below it, when the grader or its caller has gone.
"""

from __future__ import annotations

import compileall
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import forkjoin.probe
from forkjoin.box.session import Session
from forkjoin.box.tree import end_tree
from forkjoin.probe import dump, linux, wire

_LIMIT = 1 << 26


class Gone(Exception):
    """The grader, or whoever called it, is not there any more."""


class Zygote:
    """The warm interpreter in the box and the socket to it."""

    def __init__(self, library: Path, runs: Path) -> None:
        _copy_probe(library)
        runs.mkdir(exist_ok=True)
        self.path = [*_standard_library(), str(library)]
        ours, theirs = socket.socketpair()
        self.process = subprocess.Popen(
            [sys.executable, "-s", "-B", "-m", "forkjoin.probe.zygote", str(runs)],
            stdin=theirs.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=None,
            cwd=library,
            env=_environment(library, runs),
        )
        theirs.close()
        self.control = ours
        self._buffer = b""

    def start(self, request: dict[str, Any], output: int) -> None:
        """Ask for one run; its output goes to the descriptor."""
        data = wire.pack(request)
        sent = socket.send_fds(self.control, [data], [output])
        self.control.sendall(data[sent:])

    def hear(self) -> list[wire.Message]:
        """What it says; an empty list when it has gone."""
        data = self.control.recv(1 << 16)
        if not data:
            return []
        self._buffer += data
        found: list[wire.Message] = []
        while True:
            message, self._buffer = wire.unpack(self._buffer, _LIMIT)
            if message is None:
                return found or self.hear()
            found.append(message)

    def end(self) -> None:
        """Kill it and everything below it."""
        end_tree(self.process.pid)
        self.process.kill()
        self.process.wait()
        self.control.close()


def _standard_library() -> list[str]:
    """The interpreter's own modules, without site-packages: a submission uses nothing else."""
    known = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")}
    return [p for p in sys.path if p in known or p.endswith(("lib-dynload", ".zip"))]


def _copy_probe(library: Path) -> None:
    """The probe alone, where a submission can import it (spawned children do): nothing else of the kit is near.

    Compiled, for spawned children must not pay for that; where the kit's own folder cannot be written, they do.
    """
    source = Path(forkjoin.probe.__file__).parent
    compileall.compile_dir(source, quiet=2)
    shutil.copytree(source, library / "forkjoin" / "probe")
    (library / "forkjoin" / "__init__.py").write_text("", encoding="utf-8")
    shutil.copy(source / "site" / "sitecustomize.py", library)


def _environment(library: Path, folder: Path) -> dict[str, str]:
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


class Supervisor:
    """Serves one grader: one request, one answer."""

    def __init__(self, grader: socket.socket, lifeline: int, folder: Path) -> None:
        self._grader, self._lifeline, self._folder = grader, lifeline, folder
        self._buffer = b""
        self._zygote: Zygote | None = None
        self._files: str | None = None  # why the submission can read any file; None: it cannot
        self._runs = 0

    def serve(self) -> None:
        """Until the grader has gone."""
        try:
            self._ready()
            self._send({"ready": True, "files": self._files})
            while (request := self._receive()) is not None:
                self._send(self._run(request))
        except (Gone, BrokenPipeError, ConnectionResetError):
            pass
        finally:
            if self._zygote is not None:
                self._zygote.end()
            end_tree(os.getpid())

    def _send(self, message: wire.Message) -> None:
        self._grader.sendall(wire.pack(message))

    def _receive(self) -> wire.Message | None:
        while True:
            message, self._buffer = wire.unpack(self._buffer, _LIMIT)
            if message is not None:
                return message
            data = self._grader.recv(1 << 20)
            if not data:
                return None
            self._buffer += data

    def _heard(self) -> wire.Message:
        """What the grader says in the middle of a run: an answer. Raises Gone when it is not there any more."""
        message = self._receive()
        if message is None:
            raise Gone
        return message

    def _ready(self) -> Zygote:
        """The zygote, started anew when a run has ended it."""
        if self._zygote is None or self._zygote.process.poll() is not None:
            self._runs += 1
            self._zygote = Zygote(self._folder / f"library{self._runs}", self._folder / "runs")
            ready = self._zygote.hear()
            if not ready:
                raise RuntimeError("the interpreter of the box does not start")
            self._files = ready[0]["files"]
        return self._zygote

    def _run(self, request: wire.Message) -> wire.Message:
        zygote = self._ready()
        self._runs += 1
        folder = self._folder / "runs" / str(self._runs)
        try:
            prepared = self._prepare(request, folder, zygote)
            reading, writing = os.pipe()
            session = Session(
                request, folder, zygote.process.pid, reading, lambda asked: self._send({"question": asked})
            )
            zygote.start(prepared, writing)
            os.close(writing)
            return self._watch(session, zygote)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    @staticmethod
    def _prepare(request: wire.Message, folder: Path, zygote: Zygote) -> wire.Message:
        """Lay out the run's folder; what the zygote needs to know, which is not what the witness knows."""
        for name in ("work", "tmp", "submission", "scenario"):
            (folder / name).mkdir(parents=True)
        submission = shutil.copy(request["submission"], folder / "submission")
        for name, helper in request["helpers"].items():
            shutil.copy(helper, folder / "submission" / name)
        scenario = shutil.copy(request["scenario"], folder / "scenario")
        environment = {
            **_environment(Path(zygote.path[-1]), folder / "work"),
            "TMPDIR": str(folder / "tmp"),
            wire.ADDRESS: str(folder / "witness"),
            dump.FILE: str(folder / "dump"),
        }
        return {
            "submission": str(submission),
            "scenario": str(scenario),
            "function": request["function"],
            "args": request["args"],
            "start_method": request["start_method"],
            "whole": request["whole"],
            "seed": request["seed"],
            "limits": {"RLIMIT_CORE": 0, "RLIMIT_FSIZE": 64 << 20, "RLIMIT_NOFILE": 512, "RLIMIT_AS": 8 << 30},
            "environment": environment,
            "work": str(folder / "work"),
            "path": [*zygote.path, str(folder / "scenario"), str(folder / "submission")],
        }

    def _watch(self, session: Session, zygote: Zygote) -> wire.Message:
        """See one run to its end; nothing of it is left then."""
        session.watch(zygote.control, lambda: _heed(session, zygote))
        session.watch(self._grader, lambda: session.answer(self._heard()))
        if self._lifeline >= 0:
            session.watch(self._lifeline, _gone)
        try:
            while not session.witness.main and not session.end:
                _heed(session, zygote)  # nobody of the run is heard before its program is known
            while not session.end:
                session.step()
            session.left = session.witness.inventory.processes()
        finally:
            clean = end_tree(zygote.process.pid)
            session.finish()
        if not clean:
            zygote.end()
        return _evidence(session)


def _gone() -> None:
    raise Gone


def _heed(session: Session, zygote: Zygote) -> None:
    """Take in what the zygote says of the run's program."""
    messages = zygote.hear()
    if not messages:
        session.stop("tampered", "the process above the submission was killed")
    for message in messages:
        if "started" in message:
            session.witness.inventory.main = message["started"]
        elif message["exited"] == session.witness.main:
            session.status = message["status"]


def _evidence(session: Session) -> wire.Message:
    witness = session.witness
    return {
        "end": session.end,
        "phase": witness.phase,
        "status": session.status,
        "main": witness.main,
        "calls": witness.calls,
        "events": witness.events,
        "error": witness.error,
        "result": witness.result,
        "hang": session.dump,
        "output": session.printed,
        "left": session.left,
        "reason": session.reason or witness.fault,
        "pause": session.pause or 0.0,
    }


def main() -> None:
    """Serve on the socket that is standard input. Arguments: the folder to work in, a lifeline's descriptor or -1."""
    linux.set_dumpable(dumpable=False)
    linux.become_subreaper()
    grader = socket.socket(fileno=os.dup(0))
    folder = Path(sys.argv[1])
    try:
        Supervisor(grader, int(sys.argv[2]), folder).serve()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
