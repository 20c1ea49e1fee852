"""What Linux tells of a process tree from outside: parents, threads, what each waits in, open descriptors.

Everything is read from `/proc`; a process that ends meanwhile is simply not there any more (None, or left out).
"""

from __future__ import annotations

import os
import platform
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from forkjoin.box.strangers import Strangers

# The system calls in which a thread can sleep, by number. For the timed ones: which argument is the timeout
# (index from 0) and the value that means "no timeout". Numbers: Linux's syscall tables for the two architectures.
_NULL, _MINUS_ONE = (0,), (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)
_WAITS: dict[str, dict[int, tuple[str, int | None, tuple[int, ...]]]] = {
    "x86_64": {
        0: ("read", None, ()),
        1: ("write", None, ()),
        7: ("poll", 2, _MINUS_ONE),
        20: ("write", None, ()),
        23: ("select", 4, _NULL),
        34: ("pause", None, ()),
        42: ("connect", None, ()),
        43: ("accept", None, ()),
        44: ("write", None, ()),
        45: ("read", None, ()),
        46: ("write", None, ()),
        47: ("read", None, ()),
        61: ("wait", None, ()),
        72: ("fcntl", None, ()),
        73: ("flock", None, ()),
        130: ("pause", None, ()),
        202: ("futex", 3, _NULL),
        232: ("epoll", 3, _MINUS_ONE),
        247: ("wait", None, ()),
        270: ("select", 4, _NULL),
        271: ("poll", 2, _NULL),
        281: ("epoll", 3, _MINUS_ONE),
        288: ("accept", None, ()),
    },
    "aarch64": {
        22: ("epoll", 3, _MINUS_ONE),
        25: ("fcntl", None, ()),
        32: ("flock", None, ()),
        63: ("read", None, ()),
        64: ("write", None, ()),
        66: ("write", None, ()),
        72: ("select", 4, _NULL),
        73: ("poll", 2, _NULL),
        95: ("wait", None, ()),
        98: ("futex", 3, _NULL),
        133: ("pause", None, ()),
        202: ("accept", None, ()),
        203: ("connect", None, ()),
        206: ("write", None, ()),
        207: ("read", None, ()),
        211: ("write", None, ()),
        212: ("read", None, ()),
        242: ("accept", None, ()),
        260: ("wait", None, ()),
    },
}
_TABLE = _WAITS.get(platform.machine(), {})
# How the interpreter's own helper processes are started; their command lines are the only outer mark they bear.
_HELPERS = (b"multiprocessing.resource_tracker import main", b"multiprocessing.forkserver import main")


_PAGE = os.sysconf("SC_PAGE_SIZE")
_PIECE = 4096
_CHILDREN_LISTED = Path(f"/proc/self/task/{os.getpid()}/children").exists()


@dataclass(frozen=True)
class Thread:
    """One thread as seen at one look.

    `kind`: "asleep" (in a wait without a timeout, or stopped), "timed" (in a wait that ends by itself), "running".
    `turns` counts how often it was put on a processor; `cpu` is in nanoseconds; `wait` names the system call.
    """

    tid: int
    kind: str
    turns: int
    cpu: int
    wait: str
    args: tuple[int, ...]


def _read(path: str) -> bytes:
    """A whole small file of /proc. Without io's layers, which cost more than the read: this happens all the time."""
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        data = os.read(fd, _PIECE)
        while len(data) % _PIECE == 0 and (more := os.read(fd, _PIECE)):
            data += more
        return data
    finally:
        os.close(fd)


def stat(pid: int, tid: int | None = None) -> tuple[str, int] | None:
    """State letter and parent's pid of a process (or of one of its threads); None when it is gone."""
    try:
        data = _read(f"/proc/{pid}/stat" if tid is None else f"/proc/{pid}/task/{tid}/stat")
    except OSError:
        return None
    fields = data[data.rindex(b")") + 2 :].split(b" ", 2)
    return fields[0].decode(), int(fields[1])


_strangers = Strangers(stat)


def descendants(root: int) -> list[int]:
    """All pids below `root`, zombies included, in order of pid: one scan of /proc, which misses nobody."""
    parents = _strangers.parents(root)
    return _below(root, lambda pid: parents.get(pid, []))


def descendants_at_a_glance(root: int) -> list[int]:
    """The same, at a tenth of the cost; may miss somebody while processes come and go (proc_pid_task_children(5))."""
    return _below(root, _listed) if _CHILDREN_LISTED else descendants(root)


def _below(root: int, children: Callable[[int], list[int]]) -> list[int]:
    found, todo = [], [root]
    while todo:
        below = children(todo.pop())
        found += below
        todo += below
    return sorted(found)


def children(pid: int) -> list[int]:
    """Those whose parent it is, zombies included; may miss somebody while others come and go."""
    return _listed(pid) if _CHILDREN_LISTED else [one for one in descendants(pid) if (stat(one) or ("", 0))[1] == pid]


def _listed(pid: int) -> list[int]:
    found: list[int] = []
    with suppress(OSError):
        for tid in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208
            found += map(int, _read(f"/proc/{pid}/task/{tid}/children").split())
    return found


def threads(pid: int) -> list[Thread] | None:
    """All threads of a process, none when it is a zombie; None when it is gone.

    A process whose first thread has ended is shown as a zombie although others still have to run until they end, too.
    """
    try:
        tids = [int(name) for name in os.listdir(f"/proc/{pid}/task")]  # noqa: PTH208
    except OSError:
        return None
    return [found for tid in tids if (found := _thread(pid, tid)) is not None] or None


def _thread(pid: int, tid: int) -> Thread | None:
    seen = stat(pid, tid)
    if seen is None or (seen[0] == "Z" and tid == pid):
        return None
    if seen[0] in "ZX":
        return Thread(tid, "running", 0, 0, "", ())  # on its way out: it has still to tell whoever waits for it
    try:
        cpu, _, turns = _read(f"/proc/{pid}/task/{tid}/schedstat").split()
        words = system_call(pid, tid)
    except (FileNotFoundError, ProcessLookupError):
        return None
    except OSError:  # not to be read while it starts a program or ends: so it moves
        return Thread(tid, "running", 0, 0, "", ())
    wait, args, forever = _wait(words)
    if seen[0] in "Tt":
        kind = "asleep"
    else:
        kind = "running" if seen[0] != "S" or not wait else "asleep" if forever else "timed"
    return Thread(tid, kind, int(turns), int(cpu), wait, args)


def system_call(pid: int, tid: int) -> list[bytes]:
    """The system call that a thread is in, by number, and its arguments. Raises OSError when that is not shown."""
    return _read(f"/proc/{pid}/task/{tid}/syscall").split()


def _wait(words: list[bytes]) -> tuple[str, tuple[int, ...], bool]:
    """Name and arguments of the system call, and whether it waits without a timeout."""
    if not words or words[0] in (b"running", b"-1"):
        return "", (), False
    args = tuple(int(word, 16) for word in words[1:7])
    name, timeout, never = _TABLE.get(int(words[0]), ("other", 0, ()))
    return name, args, timeout is None or args[timeout] in never


def is_helper(pid: int) -> bool:
    """Whether this is multiprocessing's resource tracker or fork server, which belong to nobody's call."""
    try:
        command = _read(f"/proc/{pid}/cmdline")
    except OSError:
        return False
    return any(mark in command for mark in _HELPERS) and not _grandchild_of_helper(pid)


def is_ending(pid: int) -> bool:
    """Whether a process has let go of its memory: it is a zombie, or about to become one, whatever it was.

    (For a moment, one that starts another program looks the same.)
    """
    try:
        return not _read(f"/proc/{pid}/cmdline")
    except OSError:
        return True


def _grandchild_of_helper(pid: int) -> bool:
    """A process forked off the fork server bears its command line, but is a program's child."""
    seen = stat(pid)
    if seen is None:
        return False
    try:
        return any(mark in _read(f"/proc/{seen[1]}/cmdline") for mark in _HELPERS)
    except OSError:
        return False


def descriptors(pid: int) -> dict[int, str]:
    """Descriptor -> what it is: "pipe:[inode]:r", "pipe:[inode]:w", "socket:[inode]"; other kinds are left out."""
    found: dict[int, str] = {}
    try:
        names = os.listdir(f"/proc/{pid}/fd")  # noqa: PTH208
    except OSError:
        return found
    for name in names:
        what = describe_descriptor(pid, int(name))
        if what:
            found[int(name)] = what
    return found


def describe_descriptor(pid: int, fd: int) -> str | None:
    """One descriptor as in `descriptors`; None when it is closed or neither pipe nor socket."""
    try:
        target = os.readlink(f"/proc/{pid}/fd/{fd}")  # noqa: PTH115
        if target.startswith("socket:"):
            return target
        if not target.startswith("pipe:"):
            return None
        flags = int(_read(f"/proc/{pid}/fdinfo/{fd}").split(b"flags:", 1)[1].split(None, 1)[0], 8)
    except (OSError, ValueError, IndexError):
        return None
    return f"{target}:{'w' if flags & os.O_ACCMODE else 'r'}"


def inside(pid: int) -> int | None:
    """The pid by which a process knows itself, in the innermost of its name spaces; None when it is gone."""
    try:
        return int(_read(f"/proc/{pid}/status").split(b"NSpid:", 1)[1].split(b"\n", 1)[0].split()[-1])
    except (OSError, ValueError, IndexError):
        return None


def awaits_alarm(pid: int) -> bool:
    """Whether a SIGALRM would do the process no harm: it handles that signal, or has blocked it to wait for it."""
    try:
        status = _read(f"/proc/{pid}/status")
        masks = [int(status.split(name, 1)[1].split(None, 1)[0], 16) for name in (b"SigBlk:", b"SigCgt:")]
    except (OSError, ValueError, IndexError):
        return False
    return any(mask >> signal.SIGALRM - 1 & 1 for mask in masks)


def memory(pid: int) -> int:
    """Resident bytes, shared pages included; 0 when it is gone."""
    try:
        return int(_read(f"/proc/{pid}/statm").split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0


def supported() -> str | None:
    """None when this system tells what we need, else the reason why not."""
    if not _TABLE:
        return f"no table of system calls for {platform.system()} on {platform.machine()}"
    needed = [Path("/proc/self/task"), Path("/proc/self/schedstat"), Path("/proc/self/syscall")]
    missing = [str(path) for path in needed if not path.exists()]
    return f"the kernel does not offer {', '.join(missing)}" if missing else None
