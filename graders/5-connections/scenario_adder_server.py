"""Scenarios of `adder_server`: peers outside the box are the clients of `serve`, or the server that `ask` asks."""

from __future__ import annotations

import socket
from multiprocessing import connection
from typing import Any

from forkjoin.probe import naps
from forkjoin.probe.run import Run


def serve(run: Run, address: Any, key: str, clients: int, settle: bool = False) -> None:
    """Let the student's server serve the peers."""
    student = run.load()
    run.call(student.serve, run.address(address), bytes.fromhex(key), clients, settle=settle)


def serve_and_look(run: Run, address: Any, key: str, clients: int) -> None:
    """The same, and look who listens when it has returned. What is forgotten is not closed by that."""
    kept = _keep_listeners()
    serve(run, address, key, clients)
    run.look_at_listeners()
    kept.clear()


def _keep_listeners() -> list[object]:
    """Whatever garbage collection would close is not closed by the program: that is a property of one interpreter."""
    kept: list[object] = []
    make = connection.SocketListener.__init__  # type: ignore[attr-defined] # not documented: Listener's own socket

    def keep(self: object, *arguments: Any, **keywords: Any) -> None:
        kept.append(self)
        make(self, *arguments, **keywords)

    connection.SocketListener.__init__ = keep  # type: ignore[attr-defined]
    return kept


def ask(run: Run, address: Any, key: str, pairs: list[Any], settle: bool = False) -> None:
    """Let the student's client ask the peer."""
    student = run.load()
    run.call(student.ask, run.address(address), bytes.fromhex(key), run.items(pairs), settle=settle)


def ask_nobody(run: Run, address: Any, key: str, pairs: list[Any], stale: bool = False) -> None:
    """Let the student's client call where nobody listens; `stale`: where somebody has left the file of a socket."""
    naps.shorten()
    if stale:
        with socket.socket(socket.AF_UNIX) as left:
            left.bind(run.address(address))
    student = run.load()
    run.call(student.ask, run.address(address), bytes.fromhex(key), run.items(pairs))
