"""The supervisor: the process between the grader and the box.

It keeps the zygote warm, gives each run its folder, watches it, and kills what is left of it. It ends, with everything
below it, when the grader or its caller has gone.
"""

from __future__ import annotations

import os
import shutil
import socket
import sys
from pathlib import Path

from forkjoin.box import folders, sight
from forkjoin.box.identity import OwnUser
from forkjoin.box.levels import level_named
from forkjoin.box.session import Session
from forkjoin.box.store import Store
from forkjoin.box.tree import end_orphans, end_tree
from forkjoin.box.zygote import CannotStart, Zygote, environment
from forkjoin.probe import dump, linux, wire

_LIMIT = 1 << 26
_THREADS = 1024  # at most, of all processes of a run: the kernel's own limit, where the watch would come too late


class Gone(Exception):
    """The grader, or whoever called it, is not there any more."""


class Supervisor:
    """Serves one grader: it hears the level of protection and what is to be hidden, then one request after another."""

    def __init__(self, grader: socket.socket, lifeline: int, folder: Path) -> None:
        self._grader, self._lifeline, self._folder = grader, lifeline, folder
        self._buffer = b""
        self._zygote: Zygote | None = None
        self._user = OwnUser()
        self._runs = 0

    def serve(self) -> None:
        """Until the grader has gone."""
        try:
            asked = self._heard()
            self._level = level_named(asked["level"])
            self._hidden = [Path(path) for path in asked["hidden"]]
            try:
                zygote = self._ready()
            except CannotStart as error:
                self._send({"ready": False, "reason": str(error)})
                return
            self._send({"ready": True, **zygote.report})
            while (request := self._receive()) is not None:
                self._send(self._run(request))
        except (Gone, BrokenPipeError, ConnectionResetError):
            pass
        finally:
            if self._zygote is not None:
                self._zygote.end()
            end_orphans()

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
        """What the grader says that we wait for. Raises Gone when it is not there any more."""
        message = self._receive()
        if message is None:
            raise Gone
        return message

    def _ready(self) -> Zygote:
        """The zygote, started anew when a run has ended it, or left something behind that cannot be removed."""
        if self._zygote is not None and self._zygote.as_it_was:
            return self._zygote
        if self._zygote is not None:
            self._zygote.end()
            self._zygote = None
        self._runs += 1
        runs = self._folder / "runs"
        runs.mkdir(exist_ok=True)
        library = self._folder / f"library{self._runs}"
        for path in (self._folder, runs):
            path.chmod(0o711 if self._user.number else 0o700)  # to pass through; the folders in it are each their own
        self._zygote = Zygote(library, runs, self._level, self._user.number, self._hidden)
        return self._zygote

    def _run(self, request: wire.Message) -> wire.Message:
        zygote = self._ready()
        self._runs += 1
        folder = self._folder / "runs" / str(self._runs)
        store = Store(str(folder.parent), zygote, request["limits"])
        try:
            prepared = self._prepare(request, folder, zygote)
            reading, writing = os.pipe()
            session = Session(request, folder, zygote, store, reading, self._send)
            self._hand_over(folder, zygote)
            zygote.start(prepared, writing)
            os.close(writing)
            return self._watch(session, zygote)
        finally:
            if not store.clear():
                zygote.end()  # and what it has in memory with it

    @staticmethod
    def _prepare(request: wire.Message, folder: Path, zygote: Zygote) -> wire.Message:
        """Lay out the run's folder; what the zygote needs to know, which is not what the witness knows."""
        for name in ("work", "tmp", "submission", "scenario"):
            (folder / name).mkdir(parents=True)
        submission = shutil.copy(request["submission"], folder / "submission")
        for name, helper in request["helpers"].items():
            shutil.copy(helper, folder / "submission" / name)
        scenario = shutil.copy(request["scenario"], folder / "scenario")
        env = {
            **environment(zygote.library, folder / "work"),
            "TMPDIR": str(folder / "tmp"),
            wire.ADDRESS: str(folder / "witness"),
            dump.FILE: str(folder / "dump"),
        }
        limits = {"RLIMIT_CORE": 0, "RLIMIT_FSIZE": 64 << 20, "RLIMIT_NOFILE": 512, "RLIMIT_AS": 8 << 30}
        return {
            "submission": str(submission),
            "scenario": str(scenario),
            "function": request["function"],
            "args": request["args"],
            "start_method": request["start_method"],
            "whole": request["whole"],
            "seed": request["seed"],
            "control": request["control"],
            "limits": limits | ({"RLIMIT_NPROC": _THREADS} if zygote.user else {}),
            "environment": env,
            "work": str(folder / "work"),
            "path": [*zygote.path, str(folder / "scenario"), str(folder / "submission")],
        }

    @staticmethod
    def _hand_over(folder: Path, zygote: Zygote) -> None:
        """What we have laid out belongs to the box's own user, if it has one."""
        if zygote.user:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, zygote.user, zygote.user)

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
            clean = end_tree(zygote.pid)
            session.finish()
        if not (clean and zygote.lives):
            zygote.end()  # without it, nobody but us is left to end what it has started
        return _evidence(session)


def _gone() -> None:
    raise Gone


def _heed(session: Session, zygote: Zygote) -> None:
    """Take in what is said of the run's program."""
    messages = zygote.hear()
    if not messages:
        session.stop("tampered", "the process above the submission was killed")
    for message in messages:
        if "started" in message:
            session.begin(message["started"], message["inside"])
        elif "exited" in message and message["exited"] == session.witness.main:
            session.status = message["status"]


def _evidence(session: Session) -> wire.Message:
    witness = session.witness
    return {
        "end": session.end,
        "phase": witness.phase,
        "status": session.status,
        "main": witness.inventory.inside(witness.main),
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


def _obstacle(folder: Path) -> str | None:
    """Why there can be no box here; None when the folder has been made."""
    if hidden := sight.obstacle():
        return hidden
    try:
        folder.mkdir(0o700)
    except OSError as error:
        return f"{folder} cannot be made: {error.strerror}"
    return None


def main() -> None:
    """Serve on the socket that is standard input. Arguments: the folder to work in, a lifeline's descriptor or -1."""
    linux.set_dumpable(dumpable=False)
    linux.become_subreaper()
    os.umask(0o022)  # the box's own user must read the library
    grader = socket.socket(fileno=os.dup(0))
    folder = Path(sys.argv[1])
    reason = _obstacle(folder)
    if reason:
        grader.sendall(wire.pack({"ready": False, "reason": reason}))
        return
    try:
        Supervisor(grader, int(sys.argv[2]), folder).serve()
    finally:
        folders.remove(str(folder))


if __name__ == "__main__":
    main()
