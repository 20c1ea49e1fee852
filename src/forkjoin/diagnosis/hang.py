"""One sentence for each process that matters in a deadlock, then the cause, then what to look up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from forkjoin.diagnosis.waits import Wait, holders, reads_a_queue, thread_waits, waits
from forkjoin.diagnosis.words import waits_for

_HELP = {
    "get": "multiprocessing: Pipes and Queues. How does a consumer learn that no more items will come?",
    "undrained": "multiprocessing, Programming guidelines: Joining processes that use queues",
    "open_end": "multiprocessing: Pipes and Queues; os.pipe(7): when a reader sees the end of a pipe",
    "lock_lost": "multiprocessing.Process.terminate: its warning about queues and locks",
    "task_done": "multiprocessing.JoinableQueue: task_done and join",
    "not_daemonic": "multiprocessing.Process.daemon; how does a consumer learn that no more items will come?",
    "accept": "multiprocessing.connection.Listener: accept waits for a client. How many are to be served?",
    "tries": "A loop that tries again needs an end: count the tries",
    "lock": "threading: Lock objects, and the with statement",
    "pool": "multiprocessing.pool.Pool: close, terminate and join",
    "join": "multiprocessing.Process.join: what it waits for",
    "out": "multiprocessing.Process: what start does, what run does, and what join waits for",
    "recv": "multiprocessing: Pipes and Queues: recv blocks until there is something to receive. Who sends it?",
    "send": "multiprocessing: Pipes and Queues: send may block",
    "wait": "threading: Condition objects",
    "kept_alive": "multiprocessing.Process: what happens to child processes when a program ends",
}


_MANY = 4
_DRAWN = 12
_LOCK_LOST = (
    "Nobody takes an item: each who wants one waits for the queue's own lock. A process that was ended while it held "
    "the lock (by terminate, os._exit or a crash) has taken it along."
)
# What kinds of wait have the same cause as others.
_SAME = {
    "put": "send",
    "write": "send",
    "read": "recv",
    "exit": "join",
    "pool_result": "pool",
    "idle_worker": "pool",
    "thread": "join",
}


@dataclass(frozen=True)
class Explanation:
    """Why nothing moves: `cause` is a short name for it, `message` is for the student, `line` is in his file.

    `waits` is what a drawing needs of each process: `process` (its name), `waits` (for what, in words; None: it has
    ended), `line`, and `on` (whom it waits for); the main process first.
    """

    cause: str
    message: str
    help: str
    line: int | None
    waits: list[dict[str, Any]]


def explain_hang(hang: list[dict[str, Any]], main: int, source: str, file: str, phase: str) -> Explanation:
    """Say who waits for what. `source` is the text of the student's file, `file` its name, `phase` how far it came."""
    found = waits(hang, file)
    names = _names(hang, main)
    lines = source.split("\n")  # not splitlines: a form feed ends no line of a program
    chain = _chain(found, main)
    cause, because = _cause(hang, found, chain, names)
    if phase == "exit" and found[main].kind == "exit" and cause == "get":
        cause, because = "not_daemonic", "A program waits at its end for each child process that is not daemonic."
    told = _sentences([found[pid] for pid in chain if pid in found], names, lines)
    begin = {"exit": "The program does not end: ", "load": "Importing the file never ends: "}.get(phase, "")
    message = f"{begin}nothing moves any more (a deadlock). {' '.join(told)} {because}".strip()
    line = next((found[pid].line for pid in reversed(chain) if pid in found and found[pid].line), None)
    return Explanation(
        cause, message[0].upper() + message[1:], _HELP.get(cause, _HELP["join"]), line, _drawn(found, chain, names)
    )


def _drawn(found: dict[int, Wait], chain: list[int], names: dict[int, str]) -> list[dict[str, Any]]:
    """Each process, those of the chain first; of very many the last are left out."""
    order = [pid for pid in dict.fromkeys([*chain, *sorted(found)]) if pid in found]
    return [
        {
            "process": names[pid],
            "waits": None if found[pid].kind == "zombie" else waits_for(found[pid], names),
            "line": found[pid].line or None,
            "on": names.get(found[pid].on),
        }
        for pid in order[:_DRAWN]
    ]


def explain_threads(hang: list[dict[str, Any]], main: int, source: str, file: str) -> Explanation | None:
    """Say where the other threads of the main process wait; None when none does in the student's file."""
    found = [wait for process in hang if process["pid"] == main for wait in thread_waits(process, file)]
    if not found:
        return None
    lines, last = source.split("\n"), found[-1]
    told = " ".join(_sentence([wait], {main: "another thread"}, lines) for wait in found[:_MANY])
    cause = _SAME.get(last.kind, last.kind)
    return Explanation(cause, told, _HELP.get(cause, _HELP["lock"]), last.line, [])


def _names(hang: list[dict[str, Any]], main: int) -> dict[int, str]:
    children = sorted(process["pid"] for process in hang if process["pid"] != main)
    names = {main: "the main process"}
    if len(children) == 1:
        return {**names, children[0]: "the child process"}
    return {**names, **{pid: f"child process {number}" for number, pid in enumerate(children, 1)}}


def _chain(found: dict[int, Wait], main: int) -> list[int]:
    """The main process, whom it waits for, whom that one waits for …; then others that wait in the student's code."""
    chain = [main]
    while chain[-1] in found and (on := found[chain[-1]].on) and on not in chain:
        chain.append(on)
    if len(chain) == 1:
        chain += [pid for pid, wait in sorted(found.items()) if pid != main and wait.line][:3]
    if len(chain) == 1:
        others = [pid for pid in sorted(found) if pid != main and found[pid].kind not in ("idle_worker", "zombie")]
        chain += [pid for pid in sorted(found) if found[pid].kind == "zombie"] + others[:2]
    return chain


def _sentences(chain: list[Wait], names: dict[int, str], lines: list[str]) -> list[str]:
    """One sentence for each process, or for several that wait in the same way."""
    groups: list[list[Wait]] = []
    for wait in chain:
        if groups and replace(groups[-1][0], pid=wait.pid, descriptor=wait.descriptor) == wait:
            groups[-1].append(wait)
        else:
            groups.append([wait])
    return [_sentence(group, names, lines) for group in groups]


def _sentence(group: list[Wait], names: dict[int, str], lines: list[str]) -> str:
    wait, many = group[0], len(group) > 1
    who = _listed([one.pid for one in group], names)
    if wait.kind == "zombie":
        return f"{who} {'have' if many else 'has'} ended already."
    where = ""
    if 0 < wait.line <= len(lines):
        where = f" in line {wait.line}, `{lines[wait.line - 1].strip()[:80]}`,"
    return f"{who} {'wait' if many else 'waits'}{where} {waits_for(wait, names)}."


def _cause(
    hang: list[dict[str, Any]], found: dict[int, Wait], chain: list[int], names: dict[int, str]
) -> tuple[str, str]:
    """The cause's name, and a clause that says what the frames do not: who holds what."""
    last = found.get(chain[-1], Wait(0, "join"))
    for process in hang:
        if found[process["pid"]].kind == "feeder":
            who = names[process["pid"]]
            return "undrained", (
                f"{who[0].upper()}{who[1:]} cannot end before: what it has put on a queue does not fit into the "
                "queue's pipe."
            )
    if last.turn and not any(reads_a_queue(process) for process in hang):
        return "lock_lost", _LOCK_LOST
    if any(_answers(one, other) for one in found.values() for other in found.values()):
        return "recv", "Each of them waits for the other to send something."
    ends = _open_ends(hang, found, names)
    if ends:
        return "open_end", ends
    if chain[1:] and last.kind == "task" and all(found[pid].kind == "exit" for pid in chain[:-1]):
        return "kept_alive", "Nobody has ended that child, nor told Python not to wait for it."
    if found[chain[0]].kind == "task_done":
        return "task_done", _not_reported(found)
    if last.kind in ("get", "zombie"):
        return "get" if "get" in (last.kind, found[chain[0]].kind) else "join", _others(found, chain, names)
    if last.kind == "lock":
        return "lock", _others(found, chain, names)
    return _SAME.get(last.kind, last.kind), _no_worker(found) if last.kind == "pool_result" else ""


def _no_worker(found: dict[int, Wait]) -> str:
    """Why a pool brings no result."""
    return "" if any(wait.kind == "idle_worker" for wait in found.values()) else "The pool has no worker any more."


def _listed(pids: list[int], names: dict[int, str]) -> str:
    """Some processes by name, or by their number when they are many, as the beginning of a sentence."""
    if len(pids) > _MANY:
        return f"{len(pids)} child processes"
    said = [names.get(pid, "a process") for pid in pids]
    text = said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"
    return text[0].upper() + text[1:]


def _not_reported(found: dict[int, Wait]) -> str:
    """Why a JoinableQueue's count does not come down to zero."""
    others = {pid: wait for pid, wait in found.items() if wait.kind != "task_done"}
    if len(found) - len(others) > 1 and all(wait.kind == "zombie" for wait in others.values()):
        return "Whoever could report one as done waits for that himself."
    if all(wait.kind == "zombie" for wait in others.values()):
        left = "left" if others else "there"
        return f"No process is {left} that could take an item, or report one as done."
    if all(wait.kind in ("get", "zombie", "lock") for wait in others.values()):
        return "All that was put has been taken, and some of it was never reported as done."
    return ""


def _others(found: dict[int, Wait], chain: list[int], names: dict[int, str]) -> str:
    """Who waits where the last one of the chain waits, and who has ended: that tells who got a sentinel and who not."""
    last = found[chain[-1]]
    rest = sorted(found.keys() - set(chain))
    same = [pid for pid in rest if last.line and (found[pid].kind, found[pid].line) == (last.kind, last.line)]
    ended = [pid for pid in rest if found[pid].kind == "zombie"]
    told = [f"{_listed(same, names)} {'wait' if len(same) > 1 else 'waits'} there, too."] if same else []
    told += [f"{_listed(ended, names)} {'have' if len(ended) > 1 else 'has'} ended already."] if ended else []
    return " ".join(told)


def _answers(one: Wait, other: Wait) -> bool:
    """Whether these two wait to receive, each from the other's end of a pipe."""
    ends = (one.descriptor, one.other_end), (other.other_end, other.descriptor)
    return one.kind == other.kind == "recv" and one.pid != other.pid and bool(one.other_end) and ends[0] == ends[1]


def _open_ends(hang: list[dict[str, Any]], found: dict[int, Wait], names: dict[int, str]) -> str:
    """Who still holds the sending end of a pipe whose end somebody waits for."""
    for wait in found.values():
        if wait.kind in ("recv", "read") and wait.other_end:
            open_in = holders(hang, wait.other_end)
            who = [names[pid] + (" itself" if pid == wait.pid else "") for pid in open_in]
            if who:
                reader = names[wait.pid]
                return (
                    f"The pipe that {reader} reads has no end as long as its other end is open somewhere: "
                    f"{' and '.join(who)} still {'holds' if len(who) == 1 else 'hold'} it."
                )
    return ""
