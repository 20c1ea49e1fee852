"""Model solution: a server that answers one client after another, and its client."""

from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from typing import Any

Address = tuple[str, int] | str


def serve(address: Address, authkey: bytes, clients: int) -> None:
    """Serve `clients` clients one after another, then stop listening."""
    with Listener(address, authkey=authkey) as listener:
        for _ in range(clients):
            with _next_client(listener) as client:
                _answer(client)


def _next_client(listener: Listener) -> Connection:
    """The next one who passes the key check. Whoever does not is forgotten."""
    while True:
        # Another key; hung up before the check was over; sent what is no answer, or hung up in the middle of it.
        with suppress(AuthenticationError, EOFError, OSError):
            return listener.accept()


def _answer(client: Connection) -> None:
    """Answer each pair with its sum, until the client has gone, however it goes."""
    while True:
        try:
            x, y = client.recv()
        except (EOFError, OSError):  # OSError: gone in the middle of a message, or with an answer unread
            return
        total = x + y
        try:
            client.send(total)
        except OSError:
            return


def ask(address: Address, authkey: bytes, pairs: list[tuple[Any, Any]]) -> list[Any]:
    """Ask the server the pairs one after another, over one connection."""
    answers = []
    with Client(address, authkey=authkey) as server:
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
    return answers
