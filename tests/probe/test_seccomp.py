"""The filter of system calls: what it refuses and what it leaves, in a process of its own."""

from __future__ import annotations

import errno
import platform
import subprocess
import sys

import pytest

from forkjoin.probe import seccomp

TRY = """
import ctypes, multiprocessing, os, resource, signal, socket, threading
from forkjoin.probe import linux, seccomp
libc = ctypes.CDLL(None, use_errno=True)
linux.no_new_privileges()
reason = seccomp.restrict()
assert reason is None, reason
try:
    result = {call}
    print("allowed" if not isinstance(result, int) or result >= 0 else ctypes.get_errno())
except OSError as error:
    print(error.errno)
"""
REFUSED = {
    "libc.ptrace(0, 0, 0, 0)": errno.EPERM,
    "libc.process_vm_readv(1, 0, 0, 0, 0, 0)": errno.EPERM,
    "libc.unshare(0x10000000)": errno.EPERM,
    "libc.setns(0, 0)": errno.EPERM,
    "libc.mount(0, 0, 0, 0, 0)": errno.EPERM,
    "libc.shmget(0, 1, 0o600)": errno.EPERM,
    "libc.msgget(0, 0o600)": errno.EPERM,
    "os.memfd_create('x')": errno.EPERM,
    "os.kill(-1, 0)": errno.EPERM,
    "os.sched_setaffinity(1, {0})": errno.EPERM,
    "os.setpriority(os.PRIO_USER, 0, 1)": errno.EPERM,
    "resource.prlimit(1, resource.RLIMIT_CPU)": errno.EPERM,
    "libc.prctl(4, 0, 0, 0, 0)": errno.EPERM,
    "libc.syscall(435, 0, 0)": errno.ENOSYS,
    "libc.syscall(0x40000000 + 101, 0, 0)": errno.ENOSYS,
    "libc.syscall(425, 1, 0)": errno.EPERM,
    "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)": errno.EACCES,
    "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)": errno.EACCES,
    "socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262)": errno.EPROTONOSUPPORT,
    "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)": errno.EAFNOSUPPORT,
}
ALLOWED = [
    "socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)",
    "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
    "socket.socket(socket.AF_INET6, socket.SOCK_STREAM)",
    "socket.getaddrinfo('localhost', 0)",
    "os.kill(os.getpid(), 0)",
    "os.nice(0)",
    "os.sched_setaffinity(0, os.sched_getaffinity(0))",
    "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))",
    "libc.prctl(4, 1, 0, 0, 0)",
    "threading.Thread(target=print).start()",
    "multiprocessing.get_context('fork').Process(target=print).start()",
    "os.posix_spawn('/bin/true', ['true'], {})",
]


def _outcome(call: str) -> str:
    done = subprocess.run([sys.executable, "-c", TRY.format(call=call)], capture_output=True, text=True, check=True)
    return done.stdout.split()[-1]


@pytest.mark.parametrize("call", REFUSED)
def test_it_refuses(call: str) -> None:
    assert _outcome(call) == str(REFUSED[call])


@pytest.mark.parametrize("call", ALLOWED)
def test_it_allows(call: str) -> None:
    assert _outcome(call) == "allowed"


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_every_jump_lands_in_the_program(machine: str) -> None:
    program = seccomp.program(*seccomp._MACHINES[machine])
    ends = [index + 1 + max(yes, no) for index, (_, yes, no, _) in enumerate(program)]
    assert max(ends[:-1]) < len(program) < 4096
    assert program[-1][0] == seccomp._RETURN


def test_an_unknown_machine_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "abacus")
    assert seccomp.restrict() == "no table of system calls for abacus"
