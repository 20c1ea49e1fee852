"""Exercise: end a consumer with a sentinel.

Write the three functions below: a producer that fills a queue, a consumer that empties it until a sentinel comes,
and `run`, which brings the two together in two processes. The task and what is graded are in the README.md of this
folder, under "sentinel".
"""

from collections.abc import Iterable


def producer(items: Iterable[object], q) -> None:
    """Put every item of `items` on the queue `q`, in order, then the sentinel `None`, once.

    `items` may be a list, a generator or any other iterable, and it may be empty. `q` has `put(item)` and `get()`.
    """
    # TODO: put the items on the queue, then tell the consumer that no more will come
    raise NotImplementedError("producer is not written yet")


def consumer(q, out) -> None:
    """Take items from the queue `q` and put each on `out`, until the sentinel `None` comes; then return.

    The sentinel itself is not put on `out`, and nothing is taken from `q` after it. An item may be any value but
    `None`: also 0, "" or [], and also an object that answers `==` in an odd way. `out` has `put(item)`.
    """
    # TODO: pass the items on until the sentinel comes
    raise NotImplementedError("consumer is not written yet")


def run(items: Iterable[object]) -> list[object]:
    """Run `consumer` in a process of its own, send it all the items, return what it consumed, in order.

    The caller reads `items`. Items may be megabytes large. When `run` returns, nothing of it is left running.
    """
    # TODO: start the consumer, send it the items, collect what it consumed, and leave nothing behind
    raise NotImplementedError("run is not written yet")
