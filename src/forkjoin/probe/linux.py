"""The few Linux system calls that Python does not offer: prctl and dropping capabilities."""

from __future__ import annotations

import ctypes
import os

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_DROP = 1, 4, 24
_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 36, 38
_CAPABILITY_VERSION_3 = 0x20080522


def _prctl(option: int, value: int) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0))


def become_subreaper() -> None:
    """Orphans below this process become its children, so that none escapes."""
    if _prctl(_PR_SET_CHILD_SUBREAPER, 1):
        raise OSError(ctypes.get_errno(), "cannot become a subreaper")


def set_dumpable(*, dumpable: bool) -> None:
    """A process that is not dumpable cannot be traced, nor its memory and descriptors read, by its own user."""
    _prctl(_PR_SET_DUMPABLE, int(dumpable))


def no_new_privileges() -> None:
    """No program started from here gains rights by set-uid bits."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)


def die_with_parent(signal_number: int) -> None:
    """Get this signal when the thread that started this process ends."""
    _prctl(_PR_SET_PDEATHSIG, signal_number)


def become_user(number: int) -> None:
    """Be this user, of a group of the same number and of no other, for good. Raises OSError where that cannot be."""
    os.setgroups([])
    os.setresgid(number, number, number)
    os.setresuid(number, number, number)


def has_capabilities(*wanted: int) -> bool:
    """Whether this process has all of these, by their numbers (capabilities(7))."""
    with open("/proc/self/status", "rb") as status:  # noqa: PTH123 - pathlib is not needed in the box
        effective = int(status.read().split(b"CapEff:", 1)[1].split(None, 1)[0], 16)
    return all(effective >> number & 1 for number in wanted)


def drop_capabilities() -> None:
    """Give up every capability for good: root without them is an ordinary user who owns root's files."""
    for capability in range(64):
        _prctl(_PR_CAPBSET_DROP, capability)  # the kernel refuses numbers it does not know
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    ctypes.CDLL(None, use_errno=True).capset(header, nothing)
