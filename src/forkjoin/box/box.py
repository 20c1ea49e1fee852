"""The grader's side of the box: starts the supervisor once, asks for one run after another."""

from __future__ import annotations

import os
import secrets
import select
import signal
import socket
import subprocess
import tempfile
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from forkjoin.box import bubblewrap, folders, proc
from forkjoin.box.levels import level_named
from forkjoin.box.protocol import Evidence, RunRequest
from forkjoin.box.tree import end_orphans, end_tree
from forkjoin.probe import linux, wire
from forkjoin.programs import environment, program

_LIMIT = 1 << 27
_OFTEN = 0.5  # seconds between looks whether the supervisor can work
_MOST_STOPS = 5


Judge = Callable[[Any], bool]
Listener = Callable[[str], None]


class BoxError(Exception):
    """The box itself failed: no verdict on the submission is possible."""


class Box:
    """Runs scenarios, one at a time, in a box whose supervisor and interpreter stay warm.

    `lifeline`: a descriptor that comes to its end when whoever called the grader has gone, -1 for none. `level`: of
    protection, see `levels`; that it holds is for `trial` to find out. `hidden`: folders that must not be seen inside.
    Raises BoxError when this system cannot watch a process from outside, or cannot give this level.
    """

    def __init__(self, lifeline: int = -1, level: str = "rl", hidden: Sequence[Path] = ()) -> None:
        reason = proc.supported()
        if reason:
            raise BoxError(f"forkjoin cannot grade on this system: {reason}")
        self.level = level_named(level)
        reason = bubblewrap.missing() if self.level.name_spaces else None
        if reason:
            raise BoxError(reason)
        self._lifeline, self._hidden = lifeline, [str(path.resolve()) for path in hidden]
        self._folder: Path | None = None
        self._start()

    def _start(self) -> None:
        linux.become_subreaper()  # whatever outlives a killed supervisor comes back to us
        # The supervisor makes it, who also removes it: if we are killed meanwhile, nothing is left.
        self._folder = Path(tempfile.gettempdir(), f"forkjoin-{secrets.token_hex(8)}")
        ours, theirs = socket.socketpair()
        self._process = subprocess.Popen(
            program("forkjoin.box.supervisor", str(self._folder), str(self._lifeline)),
            stdin=theirs.fileno(),
            stdout=subprocess.DEVNULL,
            env=environment(),
            start_new_session=True,
            pass_fds=[self._lifeline] if self._lifeline >= 0 else [],
        )
        theirs.close()
        self._socket = ours
        self._buffer = b""
        self._socket.sendall(wire.pack({"level": self.level.name, "hidden": self._hidden}))
        ready = self._receive() or {"ready": False, "reason": "the supervisor of the box does not start"}
        if not ready["ready"]:
            self.close()
            raise BoxError(ready["reason"])
        self.report: dict[str, Any] = ready

    @property
    def folder(self) -> Path:
        """Where it keeps what runs write."""
        assert self._folder is not None
        return self._folder

    @property
    def supervisor(self) -> int:
        """The pid of the process that watches."""
        return self._process.pid

    def run(self, request: RunRequest, judge: Judge | None = None, hear: Listener | None = None) -> Evidence:
        """Run one scenario and return what was seen; `judge` answers what the scenario asks meanwhile.

        `hear` gets what a `live` run prints, piece by piece, as it is printed.

        Raises BoxError when the kit itself failed.
        """
        known = proc.children(os.getpid())
        try:
            self._socket.sendall(wire.pack(request.to_json()))
            answer = self._receive()
            while answer is not None and not answer.keys().isdisjoint({"question", "printed"}):
                if "question" in answer:
                    self._socket.sendall(wire.pack({"answer": judge is None or judge(answer["question"])}))
                elif hear is not None:
                    hear(answer["printed"])
                answer = self._receive()
        except OSError:
            answer = None
        if answer is None:
            self.close(known)
            if self._lifeline >= 0 and select.select([self._lifeline], [], [], 0)[0]:
                raise KeyboardInterrupt  # the caller has gone, and the supervisor ended because of that
            ended = self._process.returncode
            self._start()
            if ended > 0:  # by itself: a fault of ours
                raise BoxError("the process that watches the submission broke down")
            return _tampered("the process that watches the submission was killed")
        evidence = Evidence.from_json(answer)
        if evidence.end == "fault":
            raise BoxError(evidence.reason)
        return evidence

    def _receive(self) -> wire.Message | None:
        stopped = 0
        while True:
            message, self._buffer = wire.unpack(self._buffer, _LIMIT)
            if message is not None:
                return message
            if not select.select([self._socket], [], [], _OFTEN)[0]:
                stopped += self._wake()
                if stopped > _MOST_STOPS:
                    self._process.kill()  # somebody keeps it from its work
                continue
            data = self._socket.recv(1 << 20)
            if not data:
                return None
            self._buffer += data

    def _wake(self) -> bool:
        """Let the supervisor go on if it was stopped, as a submission of the same user can do; whether it was."""
        seen = proc.stat(self._process.pid)
        if seen is None or seen[0] not in "Tt":
            return False
        self._process.send_signal(signal.SIGCONT)
        return True

    def close(self, known: Collection[int] | None = None) -> None:
        """End the supervisor and everything below it.

        `known`: our children before the run by which it was killed. Whatever else is our child now was its.
        """
        self._socket.close()  # the supervisor ends at this by itself
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            end_tree(self._process.pid)
            self._process.kill()
            self._process.wait()
        if known is not None:
            end_orphans(known)
        if self._folder is not None:
            folders.remove(str(self._folder))

    def __enter__(self) -> Box:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _tampered(reason: str) -> Evidence:
    return Evidence("tampered", "start", None, 0, [], [], None, None, [], "", [], reason)
