"""Model solution: a server at one end of a two-way pipe."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def adder(pipe: tuple[Connection, Connection]) -> None:
    """Answer each pair `(x, y)` with `x + y`, until the client end is closed everywhere."""
    server_end, client_end = pipe
    # This process has a copy of the client end too. While it is open, the adder would be a client of its own, and
    # would wait for itself.
    client_end.close()
    # `with` closes the adder's own end on every way out.
    with server_end:
        while True:
            try:
                x, y = server_end.recv()
            except (EOFError, ConnectionResetError):
                return  # closed everywhere; "reset" when the last answer was still in the pipe, unread
            total = x + y  # not in a `try`: what goes wrong here has nothing to do with the pipe
            try:
                server_end.send(total)
            except (BrokenPipeError, ConnectionResetError):
                return  # whoever asked has gone, and nobody else can ask


def ask(pairs: list[tuple[Any, Any]]) -> list[Any]:
    """Run `adder` in a process of its own, ask it the pairs one after another, and return the answers."""
    pipe = Pipe()
    server_end, client_end = pipe
    process = Process(target=adder, args=(pipe,))
    # Only start() gives the child its copies of the ends, so nothing may be closed here before it.
    process.start()
    server_end.close()  # should the adder die, recv() below raises EOFError, rather than wait for ever
    answers = []
    # Leaving the `with` closes the last client end there is: that is what ends the adder, so join() comes after it.
    with client_end:
        for pair in pairs:
            client_end.send(pair)
            # Sending the next pair first could end with both sides waiting in send(), the pipe full in both directions.
            answers.append(client_end.recv())
    process.join()
    return answers
