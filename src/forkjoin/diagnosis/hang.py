"""One sentence for each process that matters in a deadlock, then the cause, then what to look up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from forkjoin.diagnosis.waits import Wait, holders, waits

_FOR = {
    "get": "for an item, and nobody will put one",
    "put": "to put an item: the queue is full, and nobody takes from it",
    "task": "in a call that the grader answers",
    "task_done": "until `task_done()` has been called for every item",
    "feeder": "until the items it has put on a queue have been taken, and nobody takes them",
    "recv": "for something to be sent, or for the end of the pipe",
    "send": "to send: the pipe is full, and nobody reads it",
    "accept": "for a client, and none comes",
    "tries": "between two tries, and after thousands of them it still tries",
    "pool": "for the workers of a pool to end",
    "pool_result": "for a result from a pool",
    "idle_worker": "for a task",
    "thread": "for a thread to end",
    "thread_exit": "for its other threads to end",
    "wait": "to be notified, and nobody will do that",
    "lock": "for a lock that nobody will give back",
    "manager": "for an answer from a manager's process",
    "server": "for requests to a manager",
    "stopped": "to be continued: it has been stopped by a signal",
}
_HELP = {
    "get": "multiprocessing: Pipes and Queues. How does a consumer learn that no more items will come?",
    "undrained": "multiprocessing, Programming guidelines: Joining processes that use queues",
    "open_end": "multiprocessing: Pipes and Queues; os.pipe(7): when a reader sees the end of a pipe",
    "task_done": "multiprocessing.JoinableQueue: task_done and join",
    "accept": "multiprocessing.connection.Listener: accept waits for a client. How many are to be served?",
    "tries": "A loop that tries again needs an end: count the tries",
    "lock": "threading: Lock objects, and the with statement",
    "pool": "multiprocessing.pool.Pool: close, terminate and join",
    "join": "multiprocessing.Process.join: what it waits for",
    "send": "multiprocessing: Pipes and Queues: send may block",
    "wait": "threading: Condition objects",
}


@dataclass(frozen=True)
class Explanation:
    """Why nothing moves: `cause` is a short name for it, `message` is for the student, `line` is in his file."""

    cause: str
    message: str
    help: str
    line: int | None


def explain_hang(hang: list[dict[str, Any]], main: int, source: str, file: str, phase: str) -> Explanation:
    """Say who waits for what. `source` is the text of the student's file, `file` its name, `phase` how far it came."""
    found = waits(hang, file)
    names = _names(hang, main)
    lines = source.splitlines()
    chain = _chain(found, main)
    cause, because = _cause(hang, found, chain, names)
    told = [_sentence(found[pid], names, lines) for pid in chain if pid in found]
    begin = {"exit": "The program does not end: ", "load": "Importing the file never ends: "}.get(phase, "")
    message = f"{begin}nothing moves any more (a deadlock). {' '.join(told)} {because}".strip()
    line = next((found[pid].line for pid in reversed(chain) if pid in found and found[pid].line), None)
    return Explanation(cause, message[0].upper() + message[1:], _HELP.get(cause, _HELP["join"]), line)


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
        chain += [pid for pid in sorted(found) if pid != main and found[pid].kind != "idle_worker"][:2]
    return chain


def _sentence(wait: Wait, names: dict[int, str], lines: list[str]) -> str:
    who = names.get(wait.pid, "a process")
    if wait.kind == "zombie":
        return f"{who[0].upper()}{who[1:]} has ended already."
    where = ""
    if 0 < wait.line <= len(lines):
        where = f" in line {wait.line}, `{lines[wait.line - 1].strip()[:80]}`,"
    what = _FOR.get(wait.kind, "for ever")
    if wait.kind in ("join", "exit", "pool") and wait.on:
        what = f"for {names.get(wait.on, 'a process')} to end"
    elif wait.kind in ("join", "exit"):
        what = "for its child processes to end"
    return f"{who[0].upper()}{who[1:]} waits{where} {what}."


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
    ends = _open_ends(hang, found, names)
    if ends:
        return "open_end", ends
    kinds = {"put": "send", "exit": "join", "pool_result": "pool", "idle_worker": "pool", "thread": "join"}
    return kinds.get(last.kind, last.kind), ""


def _open_ends(hang: list[dict[str, Any]], found: dict[int, Wait], names: dict[int, str]) -> str:
    """Who still holds the sending end of a pipe whose end somebody waits for."""
    for wait in found.values():
        if wait.kind == "recv" and wait.other_end:
            open_in = holders(hang, wait.other_end)
            who = [names[pid] + (" itself" if pid == wait.pid else "") for pid in open_in]
            if who:
                reader = names[wait.pid]
                return (
                    f"The pipe that {reader} reads has no end as long as its other end is open somewhere: "
                    f"{' and '.join(who)} still {'holds' if len(who) == 1 else 'hold'} it."
                )
    return ""
