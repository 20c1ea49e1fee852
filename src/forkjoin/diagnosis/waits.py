"""What each process of a stuck tree waits for, read from its main thread's frames and its system call."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

# Library function that waits -> what kind of wait it is: (file, function), looked for from the student's frame inwards.
_KINDS = {
    ("ends.py", "get"): "get",
    ("ends.py", "put"): "out",
    ("ends.py", "__call__"): "task",
    ("queues.py", "get"): "get",
    ("queues.py", "put"): "put",
    ("queues.py", "join"): "task_done",
    ("queues.py", "join_thread"): "feeder",
    ("queues.py", "_finalize_join"): "feeder",
    ("queue.py", "get"): "get",
    ("queue.py", "put"): "put",
    ("queue.py", "join"): "task_done",
    ("naps.py", "sleep"): "tries",
    ("process.py", "join"): "join",
    ("util.py", "_exit_function"): "exit",
    ("connection.py", "recv"): "recv",
    ("connection.py", "recv_bytes"): "recv",
    ("connection.py", "poll"): "recv",
    ("connection.py", "wait"): "recv",
    ("connection.py", "send"): "send",
    ("connection.py", "send_bytes"): "send",
    ("connection.py", "accept"): "accept",
    ("pool.py", "join"): "pool",
    ("pool.py", "get"): "pool_result",
    ("pool.py", "wait"): "pool_result",
    ("pool.py", "next"): "pool_result",
    ("pool.py", "map"): "pool_result",
    ("pool.py", "starmap"): "pool_result",
    ("pool.py", "apply"): "pool_result",
    ("pool.py", "worker"): "idle_worker",
    ("pool.py", "__exit__"): "pool",
    ("process.py", "_process_worker"): "idle_worker",
    ("_base.py", "result"): "pool_result",
    ("threading.py", "join"): "thread",
    ("threading.py", "_shutdown"): "thread_exit",
    ("threading.py", "wait"): "wait",
    ("threading.py", "acquire"): "lock",
    ("threading.py", "__enter__"): "lock",
    ("synchronize.py", "__enter__"): "lock",
    ("synchronize.py", "wait"): "wait",
    ("managers.py", "_callmethod"): "manager",
    ("managers.py", "serve_forever"): "server",
}
_GET, _RECEIVE, _FEEDER = ("queues.py", "get"), ("connection.py", "recv_bytes"), ("queues.py", "_finalize_join")
_TERMINATE = ("pool.py", "_terminate_pool")


@dataclass(frozen=True)
class Wait:
    """One process: what its main thread waits for, and where in the student's file (line 0: nowhere there).

    `on` is the pid that a join waits for, 0 if unknown; `descriptor` is what a read or write is stuck on. `turn`: it
    does not even read from its queue, but waits for the queue's own lock, which lets in one process at a time.
    """

    pid: int
    kind: str
    line: int = 0
    function: str = ""
    on: int = 0
    descriptor: str = ""
    other_end: str = ""
    turn: bool = False


def waits(hang: list[dict[str, Any]], file: str) -> dict[int, Wait]:
    """For each process of the dump its wait; `file` is the name of the student's file."""
    return {process["pid"]: _wait(process, hang, file) for process in hang}


def _wait(process: dict[str, Any], hang: list[dict[str, Any]], file: str) -> Wait:
    pid = process["pid"]
    if process["zombie"]:
        return Wait(pid, "zombie")
    if process["stopped"]:
        return Wait(pid, "stopped")
    stack = _own(process["stacks"][-1]) if process["stacks"] else []  # the main thread comes last
    inner, line, function = _split(stack, file)
    nothing: dict[str, Any] = {"wait": "", "args": []}
    system = next((thread for thread in process["threads"] if thread["tid"] == pid), nothing)
    kind = _kind(inner, stack) or {"futex": "lock", "wait": "join"}.get(system["wait"], system["wait"] or "runs")
    if kind == "exit" and (_calls(stack, _FEEDER) or feeder_stuck(process)):
        kind = "feeder"
    descriptor, other = "", ""
    if system["wait"] in ("read", "write"):
        descriptor, other = process["descriptors"].get(str(system["args"][0]), ["", ""])
    turn = kind == "get" and _calls(stack, _GET) and system["wait"] == "futex"
    return Wait(pid, kind, line, function, _joined(pid, kind, system, hang), descriptor, other, turn)


def thread_waits(process: dict[str, Any], file: str) -> list[Wait]:
    """For each thread but the main one that waits in the student's file, its wait."""
    found = []
    for stack in map(_own, process["stacks"][:-1]):
        inner, line, function = _split(stack, file)
        if line:
            found.append(Wait(process["pid"], _kind(inner, stack) or "lock", line, function))
    return found


def _calls(stack: list[list[Any]], wanted: tuple[str, str]) -> bool:
    """Whether this function (file, name) is being called in the stack."""
    return any((PurePath(name).name, function) == wanted for name, _, function in stack)


def terminates_a_pool(hang: list[dict[str, Any]], main: int) -> bool:
    """Whether the main thread is stuck in `Pool.terminate`.

    It ends workers wherever they are. One that was just writing a result leaves half of it in the pipe, and the pool's
    own thread waits for the rest for ever: a race of CPython's, which a student can do nothing about.
    """
    stacks: list[Any] = next((process["stacks"] for process in hang if process["pid"] == main), [])
    return bool(stacks) and _calls(stacks[-1], _TERMINATE)


def reads_a_queue(process: dict[str, Any]) -> bool:
    """Whether a thread of the process is inside of a queue's `get`, and reads."""
    return any(_calls(stack, _GET) and _calls(stack, _RECEIVE) for stack in process["stacks"])


def _own(stack: list[list[Any]]) -> list[list[Any]]:
    """A forked child's stack without the frames of its parent, which still lie below its beginning."""
    for index, (name, _, function) in enumerate(stack):
        if (PurePath(name).name, function) == ("process.py", "_bootstrap"):
            return stack[:index]
    return stack


def _split(stack: list[list[Any]], file: str) -> tuple[list[list[Any]], int, str]:
    """The library's frames inside the student's innermost one, and where that one is."""
    for index, (name, line, function) in enumerate(stack):
        if PurePath(name).name == file and PurePath(name).parent.name == "submission":
            return stack[:index], line, function
    return stack, 0, ""


def _kind(inner: list[list[Any]], stack: list[list[Any]]) -> str:
    """The outermost waiting function that the student's line called; without one, the outermost of all."""
    for name, _, function in reversed(inner if len(inner) < len(stack) else stack):
        found = _KINDS.get((PurePath(name).name, function))
        if found and PurePath(name).parent.name != "submission":
            return found
    return ""


def _joined(pid: int, kind: str, system: dict[str, Any], hang: list[dict[str, Any]]) -> int:
    """Which process a join waits for: the argument of wait4, else the only child there is."""
    if kind not in ("join", "exit", "pool"):
        return 0
    children = [process["pid"] for process in hang if process["parent"] == pid and not process["zombie"]]
    if system["wait"] == "wait" and system["args"][0] in children:
        return int(system["args"][0])
    if not children and kind == "join":  # under forkserver they are not the caller's children
        children = [process["pid"] for process in hang if process["pid"] != pid and not process["zombie"]]
    return int(children[0]) if len(children) == 1 else 0


def holders(hang: list[dict[str, Any]], descriptor: str) -> list[int]:
    """The processes that have this end of a pipe open."""
    return [p["pid"] for p in hang if any(what == descriptor for what, _ in p["descriptors"].values())]


def feeder_stuck(process: dict[str, Any]) -> str:
    """The pipe on which a queue's feeder thread of this process is stuck writing; "" when none is."""
    for thread in process["threads"]:
        if thread["wait"] == "write" and thread["tid"] != process["pid"]:
            return str(process["descriptors"].get(str(thread["args"][0]), [""])[0])
    return ""
