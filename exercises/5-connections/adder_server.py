"""Exercise: a server that strangers call, and its client.

Write the two functions below: `serve`, which lets programs that know the key connect, one after another, and adds up
what they ask, and `ask`, which is such a client. The task and what is graded are in the README.md of this folder,
under "adder_server".
"""


def serve(address: tuple[str, int] | str, authkey: bytes, clients: int) -> None:
    """Serve `clients` clients one after another at `address`, then stop listening and return.

    Each pair `(x, y)` is answered with `x + y`, until that client hangs up. Whoever does not pass the key check is
    refused and does not count. A client that vanishes after it, at whatever point, counts and stops nothing.
    """
    # TODO: listen, serve the clients, let nobody who calls bring the server down, and stop listening
    raise NotImplementedError("serve is not written yet")


def ask(address: tuple[str, int] | str, authkey: bytes, pairs: list[tuple[object, object]]) -> list[object]:
    """Ask the server at `address` the pairs one after another, over one connection; return the answers.

    Raises AuthenticationError when the key is wrong, and OSError when nobody listens there: at once, or after a
    bounded number of tries. `pairs` may be empty.
    """
    # TODO: connect, ask each pair and collect the answers, and hang up
    raise NotImplementedError("ask is not written yet")
