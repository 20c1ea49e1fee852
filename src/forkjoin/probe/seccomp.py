"""A filter of system calls for a process and all its children (seccomp(2)): what no submission needs is refused.

Written as the kernel's own small programs (BPF): libseccomp's Python binding comes with the distribution's Python and
with no other, so a teacher's virtual environment cannot have it. A list of what is refused, not of what is allowed: the
next version of Python or of the C library may need a call that nobody has thought of. What keeps secrets from a
submission are its files' and network's bounds; the filter closes the ways around them.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import socket
import struct
from collections.abc import Iterable

_SECCOMP_SET_MODE_FILTER, _SPECULATION_ALLOWED = 1, 4
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
# struct seccomp_data: number, architecture, instruction pointer, six arguments. Both architectures are little-endian.
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _AND, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x54, 0x06
_X32 = 0x40000000  # x86_64's second table of calls, by which every number below could be had again
_NEW_NAME_SPACE = 0x7E020000  # CLONE_NEWNS, …CGROUP, …UTS, …IPC, …USER, …PID, …NET
_SET_DUMPABLE, _MPTCP = 4, 262
_EVERYBODY = 0xFFFFFFFF  # kill(-1)

# By name: the numbers on x86_64 and aarch64, -1 where there is none.
_REFUSED = {
    "other processes' memory and descriptors": {
        "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kcmp": (312, 272),
        "process_madvise": (440, 440), "process_mrelease": (448, 448), "pidfd_getfd": (438, 438),
        "userfaultfd": (323, 282), "perf_event_open": (298, 241), "migrate_pages": (256, 238),
        "move_pages": (279, 239), "ioprio_set": (251, 30),
    },
    "mounts and name spaces": {
        "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51), "unshare": (272, 97),
        "setns": (308, 268), "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430),
        "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442),
        "sethostname": (170, 161), "setdomainname": (171, 162),
    },
    "what outlives a process": {
        "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "shmdt": (67, 197), "semget": (64, 190),
        "semop": (65, 193), "semctl": (66, 191), "semtimedop": (220, 192), "msgget": (68, 186), "msgsnd": (69, 189),
        "msgrcv": (70, 188), "msgctl": (71, 187), "mq_open": (240, 180), "mq_unlink": (241, 181),
        "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    },
    "memory that nobody counts": {"memfd_create": (319, 279), "memfd_secret": (447, 447)},
    "the kernel's less travelled roads": {
        "bpf": (321, 280), "io_uring_setup": (425, 425), "io_uring_enter": (426, 426),
        "io_uring_register": (427, 427), "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
        "fanotify_init": (300, 262), "personality": (135, 92), "modify_ldt": (154, -1), "iopl": (172, -1),
        "ioperm": (173, -1), "uselib": (134, -1), "init_module": (175, 105), "finit_module": (313, 273),
        "delete_module": (176, 106), "kexec_load": (246, 104), "kexec_file_load": (320, 294), "reboot": (169, 142),
        "swapon": (167, 224), "swapoff": (168, 225), "acct": (163, 89), "quotactl": (179, 60),
        "quotactl_fd": (443, 443), "syslog": (103, 116), "vhangup": (153, 58), "clock_settime": (227, 112),
        "settimeofday": (164, 170), "adjtimex": (159, 171),
    },
}  # fmt: skip
# Allowed for the process itself only: the argument of that index must be 0. What they could do to others of the same
# user: limits that kill them, no processor to run on.
_OWN_ONLY = {
    "prlimit64": (302, 261, 0), "sched_setparam": (142, 118, 0), "sched_setscheduler": (144, 119, 0),
    "sched_setattr": (314, 274, 0), "sched_setaffinity": (203, 122, 0),
}  # fmt: skip
_SPECIAL = {
    "socket": (41, 198), "clone": (56, 220), "clone3": (435, 435), "prctl": (157, 167), "kill": (62, 129),
    "setpriority": (141, 140), "seccomp": (317, 277),
}  # fmt: skip
_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # the column above, and AUDIT_ARCH_…

Instruction = tuple[int, int, int, int]


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def restrict() -> str | None:
    """Filter the calls of this thread and its children for good; None, or why that cannot be had.

    The process must have no other thread, and `no_new_privileges` must be set.
    """
    column, architecture = _MACHINES.get(platform.machine(), (-1, 0))
    if column < 0:
        return f"no table of system calls for {platform.machine()}"
    return install(program(column, architecture), _SPECIAL["seccomp"][column])


def install(instructions: Iterable[Instruction], number: int) -> str | None:
    """Put a filter into force, by the system call of this number; None, or why that cannot be had."""
    code = b"".join(struct.pack("HBBI", *one) for one in instructions)
    filtering = _Program(len(code) // 8, code)
    libc = ctypes.CDLL(None, use_errno=True)
    # Without the flag, kernels before 5.16 slow the process down for fear of Spectre.
    if libc.syscall(number, _SECCOMP_SET_MODE_FILTER, _SPECULATION_ALLOWED, ctypes.byref(filtering)):
        return f"no seccomp: {errno.errorcode.get(ctypes.get_errno(), '?')}"
    return None


def program(column: int, architecture: int) -> list[Instruction]:
    """The filter for one of the architectures."""
    found = [_load(_ARCHITECTURE), (_EQUAL, 1, 0, architecture), _refuse(errno.ENOSYS), _load(_NUMBER)]
    found += [(_AT_LEAST, 0, 1, _X32), _refuse(errno.ENOSYS)]
    for calls in _REFUSED.values():
        for numbers in calls.values():
            found += _when(numbers[column], [_refuse(errno.EPERM)])
    for *pair, index in _OWN_ONLY.values():
        own = [_argument(index), (_EQUAL, 0, 1, 0), _allow(), _refuse(errno.EPERM)]
        found += _when(pair[column], own)
    for name, block in _special().items():
        found += _when(_SPECIAL[name][column], block)
    return [*found, _allow()]


def _special() -> dict[str, list[Instruction]]:
    no, yes = _refuse(errno.EPERM), _allow()
    return {
        # Its flags lie in memory, where a filter cannot look. Who is told that there is no such call uses clone.
        "clone3": [_refuse(errno.ENOSYS)],
        "clone": [_argument(0), (_ANY_BIT, 0, 1, _NEW_NAME_SPACE), no, yes],
        "kill": [_argument(0), (_EQUAL, 0, 1, _EVERYBODY), no, yes],
        "setpriority": [_argument(0), (_EQUAL, 0, 3, 0), _argument(1), (_EQUAL, 0, 1, 0), yes, no],
        # Who is not dumpable cannot be watched from outside.
        "prctl": [_argument(0), (_EQUAL, 0, 3, _SET_DUMPABLE), _argument(1), (_EQUAL, 1, 0, 1), no, yes],
        "socket": _sockets(),
    }


def _sockets() -> list[Instruction]:
    """Unix sockets, and TCP. No datagrams: neither Landlock nor anything else would see where they go."""
    return [
        _argument(0),
        (_EQUAL, 7, 0, socket.AF_UNIX),
        (_EQUAL, 2, 0, socket.AF_INET),
        (_EQUAL, 1, 0, socket.AF_INET6),
        _refuse(errno.EAFNOSUPPORT),
        _argument(1),
        (_AND, 0, 0, 0xF),  # without SOCK_CLOEXEC and SOCK_NONBLOCK
        (_EQUAL, 2, 0, socket.SOCK_STREAM),
        _refuse(errno.EACCES),
        _allow(),
        _argument(2),
        (_EQUAL, 0, 1, _MPTCP),  # which Landlock does not look at
        _refuse(errno.EPROTONOSUPPORT),
        _allow(),
    ]


def _when(number: int, block: Iterable[Instruction]) -> list[Instruction]:
    """For this call, what the block says; it must end with an answer."""
    rest = list(block)
    return [(_EQUAL, 0, len(rest), number), *rest] if number >= 0 else []


def _load(offset: int) -> Instruction:
    return _LOAD, 0, 0, offset


def _argument(index: int) -> Instruction:
    """The lower half of an argument: all those we look at are 32 bits wide."""
    return _load(_ARGUMENTS + 8 * index)


def _allow() -> Instruction:
    return _RETURN, 0, 0, _ALLOW


def _refuse(error: int) -> Instruction:
    return _RETURN, 0, 0, _REFUSE | error
