"""Another process that uses the same shared values as the student's code, and is none of his.

It is forked off before the submission is loaded, and tells the witness itself what it saw: the memory
as it finds it, and whether the lock was free. The student's process tells it each step that it is about to take; at
a step at which the lock is free, the peer may add 1 to the value, under that lock, as any other process might.
"""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Sequence
from typing import Any

from forkjoin.probe import items, shared, wire
from forkjoin.probe.ends import PlainQueue

_MOST_NOTES = 400
_ask = wire.ask


class Peer:
    """The student's side: tells the peer what is about to happen, and waits until it has done its part.

    `plans`: for each value, at which of the moments with a free lock (the first is 1) the peer adds 1 to it.
    `gate`: the witness's late queue that tells when all is still.
    """

    def __init__(self, values: Sequence[Any], plans: Sequence[Sequence[int]], gate: str = "") -> None:
        self._number = 0
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        middle = os.fork()
        if not middle:
            self._socket.close()
            if os.fork():  # so that the peer is no child of the student's process
                os._exit(0)
            _Other(theirs, values, plans, gate).serve()
        os.waitpid(middle, 0)
        theirs.close()
        self._socket.recv(1)

    def turn_to(self, number: int) -> None:
        """From now on, speak of this value."""
        self._number = number

    def tell(self, what: str, cell: Any = None, line: int | None = None) -> None:
        """As a shared value's observer."""
        del cell
        self._socket.send(json.dumps([what, self._number, line]).encode())
        self._socket.recv(1)


class _Other:
    """The peer's side. Serves until the other side has gone, or the run is over."""

    def __init__(
        self, connection: socket.socket, values: Sequence[Any], plans: Sequence[Sequence[int]], gate: str
    ) -> None:
        self._connection, self._values, self._plans, self._gate = connection, values, plans, PlainQueue(gate)
        self._moments = [0] * len(values)
        self._added = [0] * len(values)
        self._notes: list[list[list[Any]]] = [[] for _ in values]
        self._held: dict[int, int] = {}
        self._giving_back = True  # False while the lock is held until all is still
        self._gave_back = threading.Event()
        self._gave_back.set()

    def serve(self) -> None:
        try:
            _ask({"op": "peer"})
            self._connection.send(b".")
            while data := self._connection.recv(4096):
                what, number, line = json.loads(data)
                self._hear(what, number, line)
        finally:
            os._exit(0)

    def _hear(self, what: str, number: int, line: int | None) -> None:
        semaphore, cell = self._values[number].get_lock()._semlock, self._values[number].get_obj()  # noqa: SLF001
        if what == "hold":  # in a thread, for the other side goes on to tell its steps
            threading.Thread(target=self._hold, args=(number, semaphore, cell)).start()
            return
        if what == "end":
            early = not self._giving_back
            self._gave_back.wait()
            self._report(number, semaphore, cell, early=early)
        elif what == "acquire":
            self._note(number, what, line, shared.look(cell))
            self._moment(number, semaphore, cell)
        else:
            if what != "written":
                self._moment(number, semaphore, cell)
            self._note(number, what, line, shared.look(cell))
        self._connection.send(b".")

    def _note(self, number: int, what: str, line: int | None, value: int) -> None:
        if len(self._notes[number]) < _MOST_NOTES:
            self._notes[number].append([what, line, value])

    def _moment(self, number: int, semaphore: Any, cell: Any) -> None:
        """If the lock is free: it is a moment at which another process may add."""
        if not semaphore.acquire(False):  # noqa: FBT003
            return
        self._moments[number] += 1
        if self._moments[number] in self._plans[number]:
            self._add(number, cell)
        semaphore.release()

    def _add(self, number: int, cell: Any) -> None:
        shared.put(cell, shared.look(cell) + 1)
        self._added[number] += 1
        self._note(number, "add", None, shared.look(cell))

    def _hold(self, number: int, semaphore: Any, cell: Any) -> None:
        """Hold the lock until all is still; look at the value then, add to it, and give the lock back."""
        semaphore.acquire()
        self._giving_back = False
        self._gave_back.clear()
        self._connection.send(b".")
        self._gate.get()
        self._held[number] = shared.look(cell)
        self._add(number, cell)
        self._giving_back = True
        semaphore.release()
        self._gave_back.set()

    def _report(self, number: int, semaphore: Any, cell: Any, *, early: bool) -> None:
        free = semaphore.acquire(False)  # noqa: FBT003
        if free:
            semaphore.release()
        items.report("peer", {
            "number": number, "value": shared.look(cell), "added": self._added[number], "free": free,
            "early": early, "held": self._held.get(number), "notes": self._notes[number],
        })  # fmt: skip
