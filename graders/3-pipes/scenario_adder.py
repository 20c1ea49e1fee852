"""Scenarios of `adder`: the student's adder at a pipe whose client end a peer has, and the whole program."""

from __future__ import annotations

from multiprocessing import Pipe
from typing import Any

from forkjoin.probe.run import Run


def serve(run: Run) -> None:
    """Let the adder answer what the peer at the client end asks."""
    server, client = Pipe()
    run.name_ends(server=server, client=client)
    run.hand_over("client", client)
    student = run.load()
    run.call(student.adder, (server, client), settle=True)
    run.look_at_ends()


def ask(run: Run, cases: list[list[Any]], settle: bool = False) -> None:
    """Run the whole program, once for each list of pairs."""
    student = run.load()
    for pairs in cases:
        run.call(student.ask, run.items(pairs), settle=settle)
