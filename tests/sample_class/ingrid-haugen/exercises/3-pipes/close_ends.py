"""Exercise: close the pipe ends that nobody uses.

Write the three functions below: a producer that sends items through a pipe, a consumer that receives them until the
pipe is at its end, and `run`, which brings the two together in two processes. The task and what is graded are in the
README.md of this folder, under "close_ends".
"""

from collections.abc import Iterable
from multiprocessing.connection import Connection


def consumer(pipe: tuple[Connection, Connection], out) -> None:
    """Receive items from `pipe`, put each on `out`, and return when the pipe is at its end.

    `pipe` is (receiving end, sending end). The consumer closes the end that it does not use before it receives
    anything, and its own end when it has finished. Any value is an item, `None` too. `out` has `put(item)`.
    """
    # TODO: pass on what arrives until the pipe is at its end, and leave both ends closed
    raise NotImplementedError("consumer is not written yet")


def producer(items: Iterable[object], pipe: tuple[Connection, Connection]) -> None:
    """Send every item of `items` through `pipe`, in order.

    `pipe` is (receiving end, sending end). The producer closes the end that it does not use, and its own end when
    it has sent everything. `items` may be a list, a generator or any other iterable, and it may be empty.
    """
    # TODO: send the items and leave both ends closed
    raise NotImplementedError("producer is not written yet")


def run(items: Iterable[object]) -> list[object]:
    """Run `consumer` in a process of its own and `producer` in this one; return what was consumed, in order.

    Items may be megabytes large, and `None` may be among them. When `run` returns, nothing of it is left.
    """
    # TODO: make a pipe, start the consumer, produce, collect what was consumed, and leave nothing behind
    raise NotImplementedError("run is not written yet")
