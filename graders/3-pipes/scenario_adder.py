"""Scenarios of `adder`: the student's adder at a pipe whose client end a peer has, and the whole program."""

from __future__ import annotations

import os
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any

from forkjoin.probe.ends import PlainQueue
from forkjoin.probe.run import Run

_MOST_HELD = 20  # as many as the grader's queue holds


def serve(run: Run) -> None:
    """Let the adder answer what the peer at the client end asks."""
    server, client = Pipe()
    run.name_ends(server=server, client=client)
    run.hand_over("client", client)
    student = run.load()
    run.call(student.adder, (server, client), settle=True)
    run.look_at_ends()


def ask(run: Run, cases: list[list[Any]], settle: bool = False, held: bool = False) -> None:
    """Run the whole program, once for each list of pairs.

    With `held`, whoever closes a connection in this process goes on when all is still: what ends by that has ended.
    """
    if held:
        _hold_after_close()
    student = run.load()
    for pairs in cases:
        run.call(student.ask, run.items(pairs), settle=settle)


def _hold_after_close() -> None:
    close, main, turns = Connection.close, os.getpid(), iter(range(_MOST_HELD))

    def held(self: Any) -> None:
        was_open = not self.closed
        close(self)
        if was_open and os.getpid() == main and next(turns, None) is not None:
            PlainQueue("gate").get()

    Connection.close = held  # type: ignore[method-assign]
