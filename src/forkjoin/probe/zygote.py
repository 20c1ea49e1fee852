"""The warm interpreter in the box: forks once per run, reaps what is left over, runs no student's code itself.

It speaks with the supervisor over one socket: requests come in, "started" and "exited" go out.
"""

from __future__ import annotations

import gc
import os
import select
import signal
import socket
import sys
import sysconfig
from contextlib import suppress
from pathlib import Path
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

from forkjoin.probe import execution, landlock, linux, program, sched, wire  # noqa: F401 - so that no run pays for sched

_LIMIT = 1 << 26


class Zygote:
    """The loop of the warm process."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._buffer = b""
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
        fds = fds or self._pending
        pid = os.fork()
        if pid:
            for fd in fds:
                os.close(fd)
            self._tell({"started": pid})
            return None
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
                self._tell({"exited": pid, "status": os.waitstatus_to_exitcode(status)})

    def _tell(self, message: wire.Message) -> None:
        self._control.sendall(wire.pack(message))


def _nothing(number: int, frame: object) -> None:
    """A handler, so that SIGCHLD wakes the loop."""


_SYSTEM = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc", "/usr/share/zoneinfo")
_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/shm")  # noqa: S108 - a device


def _readable(libraries: set[Path]) -> list[Path]:
    """What a submission may read: the interpreter and its library without site-packages, the system's, the probe."""
    binaries = {Path(sys.executable), Path(sys.executable).resolve(), Path(sys.prefix) / "pyvenv.cfg"}
    modules = {path for folder in libraries for path in folder.iterdir() if not path.name.endswith("-packages")}
    shared = set(Path(sys.base_prefix, "lib").glob("libpython*"))
    return [*binaries, *modules, *shared, *map(Path, _SYSTEM), Path(sys.path[0])]


def main() -> None:
    """Serve on the socket that is standard input, until the supervisor has gone. Argument: the folder of all runs."""
    linux.no_new_privileges()
    linux.drop_capabilities()
    libraries = {Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib")}
    files = landlock.restrict(libraries, _readable(libraries), [Path(sys.argv[1]), *map(Path, _DEVICES)])
    linux.become_subreaper()
    linux.set_dumpable(dumpable=False)
    control = socket.socket(fileno=os.dup(0))
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    gc.collect()
    gc.freeze()
    zygote = Zygote(control)
    zygote._tell({"ready": os.getpid(), "files": files})  # noqa: SLF001 - the first word of the loop
    request = zygote.serve()
    if request is not None:
        if request["whole"]:
            program.become(request)
        execution.execute(request)
        execution.end()


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
