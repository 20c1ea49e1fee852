"""The warm interpreter in the box: forks once per run, reaps what is left over, runs no student's code itself.

It speaks with the supervisor over one socket: requests come in, "started" and "exited" go out. Each run's program says
itself that it has started: so the kernel tells the supervisor which process that is, in whatever name space it lives.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

# Imported before the first fork, so that no run pays for them.
import concurrent.futures.process  # isort: skip
import concurrent.futures.thread  # noqa: F401 # isort: skip
import inspect  # noqa: F401 # isort: skip
import multiprocessing.managers  # isort: skip
import multiprocessing.pool  # isort: skip
import multiprocessing.popen_fork  # isort: skip
import multiprocessing.popen_forkserver  # isort: skip
import multiprocessing.popen_spawn_posix  # isort: skip
import multiprocessing.sharedctypes  # isort: skip
import multiprocessing.synchronize  # noqa: F401 # isort: skip

from forkjoin.probe import (
    confine,
    execution,
    linux,
    positive_control,  # noqa: F401 - and the scheduler with it: no run pays for them
    program,
    reach,
    wire,
)

_LIMIT = 1 << 26
_SOCK_DIAG = 4  # sock_diag(7)


class Zygote:
    """The loop of the warm process."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._buffer = b""
        self._program = 0
        self.scenario = execution.Scenario()
        self._wake, wake = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(self._wake, False)
        signal.signal(signal.SIGCHLD, _nothing)
        signal.set_wakeup_fd(wake)
        self._own = [self._wake, wake, control.fileno()]

    def serve(self) -> dict[str, Any] | None:
        """Serve until the supervisor has gone (None). In a forked child: returns the request to execute."""
        while True:
            ready, _, _ = select.select([self._control.fileno(), self._wake], [], [])
            if self._wake in ready:
                with suppress(BlockingIOError):
                    os.read(self._wake, 4096)
                self._reap()
            if self._control.fileno() in ready:
                data, fds, _, _ = socket.recv_fds(self._control, 1 << 16, 4)
                if not data:
                    return None
                request = self._take(data, fds)
                if request is not None:
                    return request

    def _take(self, data: bytes, fds: list[int]) -> dict[str, Any] | None:
        """In the child: the request. Here: None, and the child's pid has been told."""
        message, self._buffer = wire.unpack(self._buffer + data, _LIMIT)
        if message is None:  # the output's descriptor comes with the first piece
            self._pending = fds or self._pending
            return None
        if "stream" in message:
            self.tell({"stream": True}, [socket.socket(socket.AF_INET, socket.SOCK_STREAM).detach()])
            return None
        fds = fds or self._pending
        self.scenario.get_ready(message["scenario"])
        self._program = os.fork()
        if self._program:
            for fd in fds:
                os.close(fd)
            return None
        self.tell({"started": os.getpid()})
        self._become_child(fds)
        return message

    _pending: list[int] = []  # noqa: RUF012 - replaced, never changed in place

    def _become_child(self, fds: list[int]) -> None:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        self._control.detach()
        for fd in self._own:
            os.close(fd)
        os.setsid()
        os.dup2(fds[0], 1)
        os.dup2(fds[0], 2)
        for fd in fds:
            os.close(fd)
        linux.set_dumpable(dumpable=True)

    def _reap(self) -> None:
        with suppress(ChildProcessError):
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if not pid:
                    return
                if pid == self._program:  # of orphans there may be more than anybody wants to hear of
                    self.tell({"exited": pid, "status": os.waitstatus_to_exitcode(status)})

    def tell(self, message: wire.Message, fds: Sequence[int] = ()) -> None:
        """Say it in one piece, which no other process's words can come between; the descriptors go with it."""
        socket.send_fds(self._control, [wire.pack(message)], list(fds))
        for fd in fds:
            os.close(fd)


def _nothing(number: int, frame: object) -> None:
    """A handler, so that SIGCHLD wakes the loop."""


def _hear_all_signals() -> None:
    """Let programs get every signal, as they do from a shell: `nohup` and background jobs hand down deaf ears.

    An answer may end its processes by SIGHUP, and must, whatever graded it. What Python ignores, it ignores everywhere.
    """
    for number in signal.valid_signals() - {signal.SIGPIPE, signal.SIGXFSZ}:
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())


def _diagnosis() -> list[int]:
    """A socket by which the kernel tells of this network's sockets, where it does."""
    try:
        return [socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _SOCK_DIAG).detach()]
    except OSError:
        return []


def main() -> None:
    """Serve on the socket that is standard input, until the supervisor has gone. Argument: settings, as JSON."""
    settings = json.loads(sys.argv[1])
    _hear_all_signals()
    # Made now: the filter refuses sockets of this kind, and only one from in here knows this network.
    told = _diagnosis()
    if settings["name_spaces"]:  # for whoever watches us: nobody else sees this folder, and he must clear it
        told.append(os.open(reach.SHARED, os.O_RDONLY | os.O_DIRECTORY))
    report = confine.confine(settings)
    linux.become_subreaper()
    linux.set_dumpable(dumpable=False)
    control = socket.socket(fileno=os.dup(0))
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    gc.collect()
    gc.freeze()
    zygote = Zygote(control)
    zygote.tell({"ready": os.getpid(), "told": len(told), **report}, told)
    request = zygote.serve()
    if request is not None:
        if request["whole"]:
            program.become(request)
        execution.execute(request, zygote.scenario)
        execution.end()


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
