"""Keeps a process and all its children away from every file but the named ones, by Landlock (landlock(7), Linux 5.13).

Written against the system calls: the bindings on PyPI are development versions, or want a compiler on the teacher's
machine; what is needed of them is these three calls. Only forwards: what is restricted can never be lifted again.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

# The same numbers on every architecture.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION, _PATH_BENEATH = 1, 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_TRUNCATE, _IOCTL_DEV = 1 << 14, 1 << 15
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_FILE = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL_DEV
# Kinds of access known to each version of the interface: 1 (5.13), 2 (5.19: refer), 3 (6.2: truncate), 5 (6.10: ioctl).
_KNOWN = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_TCP_VERSION, _BIND_TCP, _CONNECT_TCP, _NET_PORT = 4, 1, 2, 2  # 6.7
_SCOPED_VERSION, _SCOPE_ABSTRACT_AND_SIGNAL = 6, 3  # 6.12: no signals and no abstract sockets out of the domain


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Port(ctypes.Structure):
    _fields_ = (("access", ctypes.c_uint64), ("number", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("access", ctypes.c_uint64), ("parent", ctypes.c_int32))


def _call(number: int, *arguments: object) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    result = int(libc.syscall(number, *arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def restrict(
    listed: Iterable[Path], readable: Iterable[Path], writable: Iterable[Path], ports: Iterable[int] | None = None
) -> str | None:
    """Let this thread and its children reach only what lies beneath these paths; None, or why that cannot be had.

    Beneath `listed`, folders may be listed, and that is all: imports need it. With `ports`, and where the kernel can do
    it, no TCP connection to another port, and no server there. Where the kernel can do it, no signal and no abstract
    socket reaches anybody who is not so restricted, too. The process must have no other thread, and
    `no_new_privileges` must be set. That it holds is tried, not believed.
    """
    try:
        version = _call(_CREATE_RULESET, None, 0, _VERSION)
        known = _KNOWN[max(number for number in _KNOWN if number <= version)]
        network = _BIND_TCP | _CONNECT_TCP if ports is not None and version >= _TCP_VERSION else 0
        scoped = _SCOPE_ABSTRACT_AND_SIGNAL if version >= _SCOPED_VERSION else 0
        size = 24 if scoped else 16 if network else 8
        ruleset = _call(_CREATE_RULESET, ctypes.byref(_Ruleset(known, network, scoped)), size, 0)
        for path in listed:
            _allow(ruleset, path, _READ_DIR)
        for path in readable:
            _allow(ruleset, path, _READ & known)
        for path in writable:
            _allow(ruleset, path, known)
        if network:
            _allow_ports(ruleset, network, ports or ())
        _call(_RESTRICT_SELF, ruleset, 0)
        os.close(ruleset)
    except OSError as error:
        return f"no Landlock: {error.strerror}"
    return _tried()


def _allow_ports(ruleset: int, access: int, ports: Iterable[int]) -> None:
    """There are no rules for ranges, so there are thousands of rules: everything is made ready before the loop."""
    libc, rule = ctypes.CDLL(None, use_errno=True), _Port(access, 0)
    arguments = [_ADD_RULE, ruleset, _NET_PORT, ctypes.byref(rule), 0]
    for port in ports:
        rule.number = port
        if libc.syscall(*arguments):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _allow(ruleset: int, path: Path, access: int) -> None:
    with suppress(FileNotFoundError):
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            rule = _Beneath(access if path.is_dir() else access & _FILE, fd)
            _call(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0)
        finally:
            os.close(fd)


def _tried() -> str | None:
    """None when the root folder can no longer be listed."""
    try:
        os.listdir("/")  # noqa: PTH208 - only the attempt counts
    except PermissionError:
        return None
    return "Landlock is there, but does not hold"
