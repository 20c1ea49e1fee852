"""Exercise: a server at one end of a two-way pipe.

Write the two functions below: `adder`, which answers what it is asked through a two-way pipe until nobody can ask any
more, and `ask`, which runs it in a process of its own and is its client. The task and what is graded are in the
README.md of this folder, under "adder".
"""

from multiprocessing.connection import Connection


def adder(pipe: tuple[Connection, Connection]) -> None:
    """Answer each pair `(x, y)` that arrives with `x + y`, until the client end is closed everywhere.

    `pipe` is (server end, client end) of a two-way `Pipe()`. At the end the adder closes its own end and returns
    normally, also when an answer could not be delivered because the client had gone.
    """
    # TODO: answer the pairs until nobody can ask any more, and leave nothing of the pipe open
    raise NotImplementedError("adder is not written yet")


def ask(pairs: list[tuple[object, object]]) -> list[object]:
    """Run `adder` in a process of its own, ask it `pairs` one after another over one pipe, and return the answers.

    The process ends because the client end is closed, not because it is killed. `pairs` may be empty, and a pair
    may be any two things that `+` joins, megabytes large. When `ask` returns, nothing of it is left.
    """
    # TODO: make a pipe, start the adder, ask each pair and collect the answers, and leave nothing behind
    raise NotImplementedError("ask is not written yet")
