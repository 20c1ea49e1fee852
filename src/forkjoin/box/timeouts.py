"""When a sleeping thread will wake by itself: the timeout that it has given to the kernel, read from outside.

The arguments of a system call are in `/proc/<pid>/task/<tid>/syscall`; a timeout given by reference is read from the
process's memory. What a thread has asked for is thus known at once, and nobody has to wait for it.
"""

from __future__ import annotations

import os
import platform
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_Args = tuple[int, ...]
_TIMER_ABSTIME = 1
_FUTEX_COMMAND, _FUTEX_WAIT, _FUTEX_WAIT_BITSET, _FUTEX_CLOCK_REALTIME = 127, 0, 9, 256
_LONGEST_MS = 1 << 31


@dataclass(frozen=True)
class Timeout:
    """`seconds` on `clock` (a CLOCK_ of time), or from the beginning of the wait where `clock` is None."""

    seconds: float
    clock: int | None = None

    def ends(self, begun: float) -> float:
        """When it ends, in seconds of time.monotonic(), for a wait that has begun no earlier than `begun`."""
        if self.clock is None:
            return begun + self.seconds
        return time.monotonic() + self.seconds - time.clock_gettime(self.clock)


_Reader = Callable[[int, _Args], "Timeout | None"]


def _milliseconds(index: int) -> _Reader:
    return lambda _, args: Timeout(args[index] / 1000) if args[index] < _LONGEST_MS else None


def _timespec(index: int) -> _Reader:
    return lambda pid, args: _at(pid, args[index])


def _timeval(index: int) -> _Reader:
    return lambda pid, args: _at(pid, args[index], 1e6)


def _clock_nanosleep(pid: int, args: _Args) -> Timeout | None:
    return _at(pid, args[2], clock=args[0] if args[1] & _TIMER_ABSTIME else None)


def _futex(pid: int, args: _Args) -> Timeout | None:
    """Relative for FUTEX_WAIT, absolute for FUTEX_WAIT_BITSET (futex(2)); other commands are not looked into."""
    command = args[1] & _FUTEX_COMMAND
    if command == _FUTEX_WAIT:
        return _at(pid, args[3])
    if command == _FUTEX_WAIT_BITSET:
        clock = time.CLOCK_REALTIME if args[1] & _FUTEX_CLOCK_REALTIME else time.CLOCK_MONOTONIC
        return _at(pid, args[3], clock=clock)
    return None


# By the number of the system call, as in forkjoin.box.proc.
_READERS: dict[str, dict[int, _Reader]] = {
    "x86_64": {
        7: _milliseconds(2),  # poll
        23: _timeval(4),  # select
        35: _timespec(0),  # nanosleep
        128: _timespec(2),  # rt_sigtimedwait
        202: _futex,
        230: _clock_nanosleep,
        232: _milliseconds(3),  # epoll_wait
        270: _timespec(4),  # pselect6
        271: _timespec(2),  # ppoll
        281: _milliseconds(3),  # epoll_pwait
        441: _timespec(3),  # epoll_pwait2
    },
    "aarch64": {
        22: _milliseconds(3),
        72: _timespec(4),
        73: _timespec(2),
        98: _futex,
        101: _timespec(0),
        115: _clock_nanosleep,
        137: _timespec(2),
        441: _timespec(3),
    },
}
_TABLE = _READERS.get(platform.machine(), {})


def timeout(pid: int, tid: int) -> Timeout | None:
    """The timeout of the wait that a thread is in; None when there is none, or it cannot be told."""
    file = Path(f"/proc/{pid}/task/{tid}/syscall")
    try:
        before = file.read_bytes()
        words = before.split()
        reader = _TABLE.get(int(words[0])) if words[0] != b"running" else None
        if reader is None:
            return None
        found = reader(pid, tuple(int(word, 16) for word in words[1:7]))
        return found if file.read_bytes() == before else None
    except (OSError, ValueError, IndexError, struct.error):
        return None


def _at(pid: int, address: int, fractions: float = 1e9, clock: int | None = None) -> Timeout | None:
    """The struct timespec (or timeval, with a million `fractions` of a second) at that address of the process."""
    if not address:
        return None
    fd = os.open(f"/proc/{pid}/mem", os.O_RDONLY | os.O_CLOEXEC)
    try:
        seconds, rest = struct.unpack("qq", os.pread(fd, 16, address))
    finally:
        os.close(fd)
    return Timeout(seconds + rest / fractions, clock)
