"""Scenarios of `adder`: the student's adder at a pipe whose client end a peer has, and the whole program."""

from __future__ import annotations

import os
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any

from forkjoin.probe.ends import PlainQueue
from forkjoin.probe.run import Run


def serve(run: Run) -> None:
    """Let the adder answer what the peer at the client end asks."""
    server, client = Pipe()
    run.name_ends(server=server, client=client)
    run.hand_over("client", client)
    student = run.load()
    run.call(student.adder, (server, client), settle=True)
    run.look_at_ends()


def ask(run: Run, cases: list[list[Any]], settle: bool = False, held: int = 0) -> None:
    """Run the whole program, once for each list of pairs.

    The first `held` times that somebody closes a connection in this process, they go on when all is still: what ends by
    that has ended.
    """
    if held:
        _hold_after_close(held)
    student = run.load()
    for pairs in cases:
        run.call(student.ask, run.items(pairs), settle=settle)


def _hold_after_close(times: int) -> None:
    close, main, turns = Connection.close, os.getpid(), iter(range(times))

    def held(self: Any) -> None:
        was_open = not self.closed
        close(self)
        if was_open and os.getpid() == main and next(turns, None) is not None:
            PlainQueue("gate").get()

    Connection.close = held  # type: ignore[method-assign]
