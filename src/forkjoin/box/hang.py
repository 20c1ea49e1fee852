"""What every thread of a tree that does not move waits for: system calls, descriptors and, by a signal, its frames."""

from __future__ import annotations

import os
import re
import select
from contextlib import suppress
from pathlib import Path
from typing import Any

from forkjoin.box import proc
from forkjoin.box.unix_peers import unix_peers
from forkjoin.probe import dump as dumping

_THREAD = re.compile(r"^(?:Current thread|Thread) 0x[0-9a-f]+.*\(most recent call first\):$")
_FRAME = re.compile(r'^  File "(.*)", line (\d+|\?\?\?) in (.*)$')
_LOOKS = 500
# So many equal sizes in a row, and the dump is complete: with every thread asleep again, or with one that runs on.
_EQUAL, _EQUAL_WHILE_RUNNING = 2, 25
_LARGEST = 1 << 20


def dump(file: int, pids: list[int], diagnosis: int) -> list[dict[str, Any]]:
    """Every process but multiprocessing's helpers: pid, parent, threads with their waits, descriptors, stacks.

    `file`: the descriptor of the one that they write their stacks to; `diagnosis`: see `unix_peers`. Pids are those
    that the processes know themselves by, as are those in the arguments of their system calls.
    """
    peers = unix_peers(diagnosis)
    return [_process(file, pid, peers) for pid in pids if not proc.is_helper(pid)]


def _process(file: int, pid: int, peers: dict[int, int]) -> dict[str, Any]:
    seen = proc.stat(pid) or ("X", 0)
    threads = proc.threads(pid) or []
    inside = proc.inside(pid) or pid
    waits = [
        {"tid": inside if t.tid == pid else t.tid, "kind": t.kind, "wait": t.wait, "args": list(t.args)}
        for t in threads
    ]
    return {
        "pid": inside,
        "parent": proc.inside(seen[1]) or seen[1],
        "zombie": seen[0] in "ZX",
        "stopped": seen[0] in "Tt",
        "threads": waits,
        "descriptors": {str(fd): [what, _other_end(what, peers)] for fd, what in proc.descriptors(pid).items()},
        "stacks": _stacks(file, pid) if threads else [],
    }


def only_pools_spin(processes: list[dict[str, Any]]) -> bool:
    """Whether all sleep for ever but threads of a Pool that spin because nobody takes a result that is there.

    `Pool._handle_workers` waits until there is a result, and takes none: when the thread that should take it is stuck
    in a student's callback, that wait returns at once, again and again, and changes nothing.
    """
    spinning = 0
    for process in processes:
        moving = [thread for thread in process["threads"] if thread["kind"] != "asleep"]
        handlers = [stack for stack in process["stacks"] if any(_handles_workers(frame) for frame in stack)]
        if len(moving) > len(handlers):
            return False
        spinning += len(moving)
    return spinning > 0


def _handles_workers(frame: list[Any]) -> bool:
    return str(frame[0]).endswith("multiprocessing/pool.py") and frame[2] == "_handle_workers"


def _other_end(what: str, peers: dict[int, int]) -> str:
    """What a descriptor at the other end of this pipe or socket looks like; "" when that is not known."""
    if what.startswith("socket:"):
        peer = peers.get(int(what[8:-1]))
        return f"socket:[{peer}]" if peer else ""
    return what[:-1] + ("r" if what.endswith("w") else "w")


def _stacks(file: int, pid: int) -> list[list[list[Any]]]:
    """Per thread its frames [file, line, function], innermost first; the main thread comes last, if it can be told."""
    if not _catches(pid, dumping.SIGNAL):
        return []
    start = os.fstat(file).st_size
    _on_one_processor(pid)
    with suppress(OSError):
        os.kill(pid, dumping.SIGNAL)
        _until_settled(file, start, pid)
        return _parse(os.pread(file, _LARGEST, start).decode("utf-8", "replace"))
    return []


def _on_one_processor(pid: int) -> None:
    """Let its threads run one at a time: frames that change while another thread reads them crash the process."""
    for thread in proc.threads(pid) or []:
        with suppress(OSError):
            os.sched_setaffinity(thread.tid, {min(os.sched_getaffinity(thread.tid))})


def _catches(pid: int, number: int) -> bool:
    """Whether the process handles the signal: it would die of it otherwise."""
    with suppress(OSError, IndexError, ValueError):
        status = Path(f"/proc/{pid}/status").read_bytes()
        mask = int(status.split(b"SigCgt:", 1)[1].split(None, 1)[0], 16)
        return bool(mask >> (number - 1) & 1)
    return False


def _until_settled(file: int, start: int, pid: int) -> None:
    """Wait until the dump has begun and no longer grows; give up after `_LOOKS` looks.

    Whoever writes it may be kept from the processor in the middle of it.
    """
    last, equal = start, 0
    for _ in range(_LOOKS):
        select.select([], [], [], 0.002)
        size = os.fstat(file).st_size
        equal = equal + 1 if size == last and size > start else 0
        last = size
        if equal >= _EQUAL_WHILE_RUNNING or (equal >= _EQUAL and _rests(pid)):
            return


def _rests(pid: int) -> bool:
    return all(thread.kind != "running" for thread in proc.threads(pid) or [])


def _parse(text: str) -> list[list[list[Any]]]:
    stacks: list[list[list[Any]]] = []
    for line in text.splitlines():
        if _THREAD.match(line):
            stacks.append([])
        elif (frame := _FRAME.match(line)) and stacks:
            number = int(frame[2]) if frame[2].isdigit() else 0
            stacks[-1].append([frame[1], number, frame[3]])
    return stacks
