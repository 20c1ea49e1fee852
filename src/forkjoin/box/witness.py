"""The witness: holds the other end of every object that a scenario hands to the student's code.

It knows what to answer (the world of the request), not what is right. Who asks is told by the kernel. Some questions
are held until the tree is still: that is how calls are made to meet and how a late producer is late, without a clock.

The world: `queues: {name: {items: [spec…], late: bool}}` · `functions: {name: {replies: [{args, return|raise}…],
meet: n, only: [args…], never: bool}}` (hold calls, or only these, until all is still: that is how many really run at
once; n is how many of them are enough when all is never quite still; never: hold them for ever; with `patient: true`,
a queue, function or end holds on until sleepers have had time to wake up) · `ends: {name: {send: [spec…]}}` (speak at
the end of a pipe that is handed over, once all is still), `{name: {}}` (listen there) or `{name: {script}}` (play a
part there, see `peers`) · `peers`: strangers who call, or are called · `pauses: true` (look how long the run pauses
between two things it puts). A gate is opened once all is still; while a call is under way, only if that one polls or
sleeps.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from forkjoin.box import proc
from forkjoin.box.inventory import Inventory
from forkjoin.box.pauses import Pauses
from forkjoin.probe import values

Message = dict[str, Any]
Reply = Callable[[Message], None]
_MOST_EVENTS = 20_000
_PHASES = {"loading": "load", "calling": "call", "returned": "after", "raised": "after", "done": "exit"}


class Tampering(Exception):
    """Somebody in the box speaks out of turn."""


@dataclass
class _Held:
    pid: int
    message: Message
    reply: Reply


def _by_arguments(replies: list[dict[str, Any]]) -> dict[str, Message]:
    """What a function says, by the arguments of the call; of two rules for the same arguments the first one counts."""
    return {
        values.canonical(rule["args"]): {name: rule[name] for name in ("return", "raise") if name in rule}
        for rule in reversed(replies)
    }


class Witness:
    """Answers one run's questions and keeps its events."""

    def __init__(self, world: dict[str, Any], box: int, pauses: Pauses) -> None:
        self._queues = {name: list(queue["items"]) for name, queue in world.get("queues", {}).items()}
        self._late = {name for name, queue in world.get("queues", {}).items() if queue.get("late")}
        self._functions = world.get("functions", {})
        self._replies = {name: _by_arguments(rule.get("replies", [])) for name, rule in self._functions.items()}
        held = {**world.get("queues", {}), **self._functions}
        self._patient = {name for name, rule in held.items() if rule.get("patient")}
        self._meet = {name: rule["meet"] for name, rule in self._functions.items() if rule.get("meet")}
        self._held: list[_Held] = []
        self._pauses = pauses
        self.inventory = Inventory(box)
        self.phase = "start"
        self.events: list[Message] = []
        self.calls: list[dict[str, Any]] = []
        self.error: Message | None = None
        self.fault = ""
        self.question: Reply | None = None  # answers what the grader was asked
        self.result: Any = None
        self.listened_to: Callable[[int], list[Any]] = _unknown  # the peers know

    @property
    def main(self) -> int:
        """The run's program."""
        return self.inventory.main

    def note(self, op: str, pid: int, **more: Any) -> None:
        """Keep an event. Of pids, it gets those by which the processes know themselves: what they say may name them."""
        if len(self.events) < _MOST_EVENTS:
            self.events.append({"op": op, "pid": self.inventory.inside(pid), **more})

    def hear(self, pid: int, message: Message, reply: Reply) -> None:
        """Take one question; the answer may come at once or later. Raises Tampering or ValueError."""
        self.inventory.heard.add(pid)
        handler = getattr(self, f"_on_{message.get('op')}", None)
        if handler is None:
            raise ValueError(f"unknown question {message.get('op')!r}")
        if message["op"] in _PROGRAM and pid != self.main:
            self.note("stray", pid, name=message["op"])
            reply({})
            return
        handler(_Held(pid, message, reply))

    # What the program of the run says of its own progress.

    def _advance(self, held: _Held, *allowed: str) -> None:
        if self.phase not in allowed:
            raise Tampering(f"{held.message['op']} while in phase {self.phase}")
        self.phase = _PHASES[held.message["op"]]

    def _on_peer(self, held: _Held) -> None:
        if self.phase != "start":
            raise Tampering("peer out of turn")
        self.inventory.peers.add(held.pid)
        self.note("peer", held.pid)
        held.reply({})

    def _on_loading(self, held: _Held) -> None:
        self._advance(held, "start")
        held.reply({})

    def _on_load_failed(self, held: _Held) -> None:
        if self.phase != "load":
            raise Tampering("load_failed out of turn")
        self.error = held.message["error"]
        held.reply({})

    def _on_calling(self, held: _Held) -> None:
        self._advance(held, "load", "after")
        self.inventory.begin_call()
        self.note("calling", held.pid, at=time.monotonic())
        held.reply({})

    def _on_returned(self, held: _Held) -> None:
        self._advance(held, "call")
        self._outcome(held, "returned", value=held.message["value"])

    def _on_raised(self, held: _Held) -> None:
        self._advance(held, "call")
        self._outcome(held, "raised", **held.message["error"])

    def _outcome(self, held: _Held, outcome: str, **more: Any) -> None:
        self.calls.append({"outcome": outcome, **more, "processes": self.inventory.processes()})
        self.note(outcome, held.pid)
        held.reply({})

    def _on_settle(self, held: _Held) -> None:
        if self.phase != "after":
            raise Tampering("settle out of turn")
        self._held.append(held)

    def _on_done(self, held: _Held) -> None:
        self._advance(held, "start", "load", "call", "after")
        self.result = held.message["result"]
        held.reply({})

    def _on_fault(self, held: _Held) -> None:
        self.fault = str(held.message.get("text"))[:4000]
        held.reply({})

    def _on_question(self, held: _Held) -> None:
        if self.question is not None:
            raise Tampering("two questions at once")
        self.question = held.reply

    # What any process of the run asks.

    def _on_event(self, held: _Held) -> None:
        self.note("event", held.pid, name=held.message["name"], value=held.message["value"])
        held.reply({})

    def _on_put(self, held: _Held) -> None:
        name, value = held.message["name"], held.message["value"]
        self.note("put", held.pid, name=name, value=value, at=time.monotonic(), pause=self._pauses.take())
        held.reply({})

    def _on_enter(self, held: _Held) -> None:
        self._held.append(held)

    def _on_still(self, held: _Held) -> None:
        self._held.append(held)

    def _on_get(self, held: _Held) -> None:
        name = held.message["name"]
        self.note("get", held.pid, name=name)
        if name in self._late or not self._queues.get(name):
            self._held.append(held)  # an empty queue is never answered: the caller waits for ever
        else:
            held.reply({"item": self._queues[name].pop(0)})

    def _on_call(self, held: _Held) -> None:
        name, arguments = held.message["name"], held.message["args"]
        self.note("call", held.pid, name=name, value=arguments, parent=self._parent(held.pid))
        rule = self._functions.get(name, {})
        only = rule.get("only")
        if rule.get("never") or (name in self._meet and (only is None or arguments in only)):
            self._held.append(held)
        else:
            held.reply(self._answer(held))

    def _on_added(self, held: _Held) -> None:
        """Two terms were added in this process; it is told whether it is the run's program."""
        self.note("added", held.pid, value=held.message["value"])
        self.inventory.connected(held.pid)
        held.reply({"main": held.pid == self.main})

    def _on_ending(self, held: _Held) -> None:
        self.note("ending", held.pid)
        self._held.append(held)

    def _on_listeners(self, held: _Held) -> None:
        self.note("listeners", held.pid, value=self.listened_to(self.main))
        held.reply({})

    def _on_ends(self, held: _Held) -> None:
        for name, fd in held.message["ends"].items():
            self.inventory.name_end(str(name), held.pid, int(fd))
        held.reply({})

    def _on_look(self, held: _Held) -> None:
        self.note("ends", held.pid, name="look", value=self.inventory.holders())
        held.reply({})

    def _parent(self, pid: int) -> int:
        return self.inventory.inside((proc.stat(pid) or ("", 0))[1])

    def _answer(self, held: _Held) -> Message:
        replies = self._replies.get(held.message["name"], {})
        # Called with something else it returns None: the event shows it.
        return replies.get(values.canonical(held.message["args"]), {"return": None})

    # What is done when the tree is still.

    def release(self, *, proved: bool, long: bool) -> bool:
        """Answer what was held until all is still (`proved`) or only polls; False when there was nothing to answer.

        What is to be held patiently is answered when this has been so for `long`.
        Calls that met are let go one by one, the last of the world's replies first, each when all is still again: so
        they end in the same order in every run, and not in the order in which they began. Other questions wait for
        them: as long as a call can go on, not all is still.
        """
        waiting = set() if proved or long else self._patient
        self._count_waves(waiting, proved=proved)
        free = [held for held in self._held if held.message.get("name") not in waiting]
        ready = [held for held in free if self._ready(held, proved=proved)]
        calls = [held for held in ready if held.message["op"] == "call"]
        # Before anybody else goes on: what others have open while this process ends is looked at now.
        endings = [held for held in ready if held.message["op"] == "ending"]
        for held in [max(calls, key=self._place)] if calls else endings or ready:
            if held.message["op"] != "get" or self._queues[held.message["name"]]:  # else others had the last items
                self._held.remove(held)
                self._let_go(held)
        return bool(ready)

    def _count_waves(self, waiting: set[str], *, proved: bool) -> None:
        """Note how many calls wait for one another, once it is proved that no more will come, or enough have."""
        for name in sorted(self._meet.keys() - waiting):
            pids = [self.inventory.inside(held.pid) for held in self._held if held.message.get("name") == name]
            if pids and (proved or len(pids) >= self._meet[name]):
                alive = [process["pid"] for process in self.inventory.processes() if not process["zombie"]]
                self.note("wave", self.main, name=name, value=len(pids), pids=pids, proved=proved, alive=alive)
                del self._meet[name]

    def _ready(self, held: _Held, *, proved: bool) -> bool:
        op, name = held.message["op"], held.message.get("name")
        if op == "call":
            return name not in self._meet and not self._functions[name].get("never")
        if op == "enter":  # a call that waits for it is a deadlock, but one that polls or sleeps would go on for long
            return self.phase != "call" if proved else self._pauses.asleep or self._pauses.endless
        if op == "still":
            return self._pauses.over
        return op in ("settle", "ending") or (op == "get" and bool(self._queues.get(name)))

    def _place(self, held: _Held) -> int:
        """Where the call's arguments stand among the world's replies."""
        replies = self._functions[held.message["name"]]["replies"]
        return next((number for number, rule in enumerate(replies) if rule["args"] == held.message["args"]), -1)

    def _let_go(self, held: _Held) -> None:
        op = held.message["op"]
        if op == "enter":
            self.note("entered", held.pid, name=held.message["name"], value=self.phase)
            held.reply({})
        elif op == "still":
            left = self.inventory.processes()
            self.note("still", held.pid, name=held.message["name"], value=left, pause=self._pauses.take())
            held.reply({})
        elif op == "settle":
            self.calls[-1].update(self.inventory.left_by_call(held.message["own"]))
            held.reply({})
        elif op == "ending":
            self.note("ended", held.pid, value=self.inventory.still_connected(held.pid))
            held.reply({})
        elif op == "get":
            held.reply({"item": self._queues[held.message["name"]].pop(0)})
        else:
            held.reply(self._answer(held))


def _unknown(main: int) -> list[Any]:
    raise Tampering(f"process {main} asks for peers that are not there")


_PROGRAM = frozenset(
    {"loading", "load_failed", "calling", "returned", "raised", "settle", "still", "done", "fault", "question"}
)
