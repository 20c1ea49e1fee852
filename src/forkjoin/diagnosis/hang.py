"""One sentence for each process that matters in a deadlock, then the cause, then what to look up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from forkjoin.diagnosis.waits import Wait, holders, reads_a_queue, thread_waits, waits
from forkjoin.diagnosis.words import waits_for
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _

_HELP = {
    "get": N_("multiprocessing: Pipes and Queues. How does a consumer learn that no more items will come?"),
    "undrained": N_("multiprocessing, Programming guidelines: Joining processes that use queues"),
    "open_end": N_("multiprocessing: Pipes and Queues; the manual page pipe(7): when a reader sees the end of a pipe"),
    "lock_lost": N_("multiprocessing.Process.terminate: its warning about queues and locks"),
    "task_done": N_("multiprocessing.JoinableQueue: task_done and join"),
    "not_daemonic": N_("multiprocessing.Process.daemon; how does a consumer learn that no more items will come?"),
    "accept": N_("multiprocessing.connection.Listener: accept waits for a client. How many are to be served?"),
    "tries": N_(
        "Python language reference, Compound statements: The while statement. What ends this loop? Count the tries"
    ),
    "lock": N_("threading: Lock objects, and the with statement"),
    "pool": N_("multiprocessing.pool.Pool: close, terminate and join"),
    "join": N_("multiprocessing.Process.join: what it waits for"),
    "out": N_("multiprocessing.Process: what start does, what run does, and what join waits for"),
    "recv": N_("multiprocessing: Pipes and Queues: recv blocks until there is something to receive. Who sends it?"),
    "send": N_("multiprocessing: Pipes and Queues: send may block"),
    "wait": N_("threading: Condition objects"),
    "kept_alive": N_("multiprocessing.Process: what happens to child processes when a program ends"),
}


_MANY = 4
_DRAWN = 12
_LOCK_LOST = N_(
    "Nobody takes an item: each who wants one waits for the queue's own lock. A process that "
    "was ended while it held the lock (by terminate, os._exit or a crash) has taken it along."
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
        cause, because = "not_daemonic", _("A program waits at its end for each child process that is not daemonic.")
    told = _sentences([found[pid] for pid in chain if pid in found], names, lines)
    begin = {"exit": _("The program does not end: "), "load": _("Importing the file never ends: ")}.get(phase, "")
    nothing = _("{begin}nothing moves any more (a deadlock).").format(begin=begin)
    message = f"{nothing} {' '.join(told)} {because}".strip()
    line = next((found[pid].line for pid in reversed(chain) if pid in found and found[pid].line), None)
    return Explanation(
        cause, message[0].upper() + message[1:], _(_HELP.get(cause, _HELP["join"])), line, _drawn(found, chain, names)
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
    told = " ".join(_sentence([wait], {main: _("another thread")}, lines) for wait in found[:_MANY])
    cause = _SAME.get(last.kind, last.kind)
    return Explanation(cause, told, _(_HELP.get(cause, _HELP["lock"])), last.line, [])


def _names(hang: list[dict[str, Any]], main: int) -> dict[int, str]:
    children = sorted(process["pid"] for process in hang if process["pid"] != main)
    names = {main: _("the main process")}
    if len(children) == 1:
        return {**names, children[0]: _("the child process")}
    return {
        **names,
        **{pid: _("child process {number}").format(number=number) for number, pid in enumerate(children, 1)},
    }


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
    wait = group[0]
    who = _listed([one.pid for one in group], names)
    if wait.kind == "zombie":
        return _ended(who, len(group))
    where = ""
    if 0 < wait.line <= len(lines):
        where = _(" in line {line}, `{code}`,").format(line=wait.line, code=lines[wait.line - 1].strip()[:80])
    said = ngettext("{who} waits{where} {what}.", "{who} wait{where} {what}.", len(group))
    return said.format(who=who, where=where, what=waits_for(wait, names))


def _ended(who: str, count: int) -> str:
    return ngettext("{who} has ended already.", "{who} have ended already.", count).format(who=who)


def _cause(
    hang: list[dict[str, Any]], found: dict[int, Wait], chain: list[int], names: dict[int, str]
) -> tuple[str, str]:
    """The cause's name, and a clause that says what the frames do not: who holds what."""
    last = found.get(chain[-1], Wait(0, "join"))
    for process in hang:
        if found[process["pid"]].kind == "feeder":
            return "undrained", _(
                "{who} cannot end before: what it has put on a queue does not fit into the queue's pipe."
            ).format(who=_listed([process["pid"]], names))
    if last.turn and not any(reads_a_queue(process) for process in hang):
        return "lock_lost", _(_LOCK_LOST)
    if any(_answers(one, other) for one in found.values() for other in found.values()):
        return "recv", _("Each of them waits for the other to send something.")
    ends = _open_ends(hang, found, names)
    if ends:
        return "open_end", ends
    if chain[1:] and last.kind == "task" and all(found[pid].kind == "exit" for pid in chain[:-1]):
        return "kept_alive", _("Nobody has ended that child, nor told Python not to wait for it.")
    if found[chain[0]].kind == "task_done":
        return "task_done", _not_reported(found)
    if last.kind in ("get", "zombie"):
        return "get" if "get" in (last.kind, found[chain[0]].kind) else "join", _others(found, chain, names)
    if last.kind == "lock":
        return "lock", _others(found, chain, names)
    return _SAME.get(last.kind, last.kind), _no_worker(found) if last.kind == "pool_result" else ""


def _no_worker(found: dict[int, Wait]) -> str:
    """Why a pool brings no result."""
    return "" if any(wait.kind == "idle_worker" for wait in found.values()) else _("The pool has no worker any more.")


def _listed(pids: list[int], names: dict[int, str]) -> str:
    """Some processes by name, or by their number when they are many, as the beginning of a sentence."""
    if len(pids) > _MANY:
        return _("{count} child processes").format(count=len(pids))
    said = [names.get(pid, _("a process")) for pid in pids]
    text = said[0] if len(said) == 1 else _("{some} and {last}").format(some=_(", ").join(said[:-1]), last=said[-1])
    return text[0].upper() + text[1:]


def _not_reported(found: dict[int, Wait]) -> str:
    """Why a JoinableQueue's count does not come down to zero."""
    others = {pid: wait for pid, wait in found.items() if wait.kind != "task_done"}
    if len(found) - len(others) > 1 and all(wait.kind == "zombie" for wait in others.values()):
        return _("The only processes that could call task_done() wait here themselves.")
    if all(wait.kind == "zombie" for wait in others.values()):
        if others:
            return _("No process is left that could take an item, or call task_done().")
        return _("No process is there that could take an item, or call task_done().")
    if all(wait.kind in ("get", "zombie", "lock") for wait in others.values()):
        return _("All that was put has been taken, but task_done() was not called once for each item.")
    return ""


def _others(found: dict[int, Wait], chain: list[int], names: dict[int, str]) -> str:
    """Who waits where the last one of the chain waits, and who has ended: that tells who got a sentinel and who not."""
    last = found[chain[-1]]
    rest = sorted(found.keys() - set(chain))
    same = [pid for pid in rest if last.line and (found[pid].kind, found[pid].line) == (last.kind, last.line)]
    ended = [pid for pid in rest if found[pid].kind == "zombie"]
    too = ngettext("{who} waits there, too.", "{who} wait there, too.", len(same))
    told = [too.format(who=_listed(same, names))] if same else []
    told += [_ended(_listed(ended, names), len(ended))] if ended else []
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
            itself = _("{name} itself")
            who = [itself.format(name=names[pid]) if pid == wait.pid else names[pid] for pid in open_in]
            if who:
                return ngettext(
                    "The pipe that {reader} reads has no end as long as its other end is open somewhere: "
                    "{who} still holds it.",
                    "The pipe that {reader} reads has no end as long as its other end is open somewhere: "
                    "{who} still hold it.",
                    len(who),
                ).format(reader=names[wait.pid], who=_(" and ").join(who))
    return ""
