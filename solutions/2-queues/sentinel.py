"""Model solution: end a consumer with a sentinel."""

from collections.abc import Iterable
from multiprocessing import Process, Queue, queues
from typing import Protocol


class Sink(Protocol):
    """For the type checker only: something with a `put`."""

    def put(self, item: object, /) -> None:
        """Take an item in."""


class Source(Protocol):
    """For the type checker only: something with a `get`."""

    def get(self) -> object:
        """Hand an item out; wait when there is none."""


def producer(items: Iterable[object], q: Sink) -> None:
    """Put every item on `q`, then the sentinel."""
    for item in items:
        q.put(item)
    # An empty queue does not mean "finished": the producer may just be slow. So the end has to be said aloud,
    # once for the one consumer there is.
    q.put(None)


def consumer(q: Source, out: Sink) -> None:
    """Pass on to `out` what comes from `q`, until the sentinel comes."""
    while True:
        item = q.get()
        # `is` asks whether this is the one and only None. `not item` would also stop at 0, "" or [], and `==` asks
        # the item, which may answer whatever it likes.
        if item is None:
            return
        out.put(item)


def run(items: Iterable[object]) -> list[object]:
    """Run `consumer` in a process of its own and return what it consumed, in order."""
    # Read the items here: a generator cannot be sent to another process. A list also has a length, and that tells how
    # many results will come back; the consumer does not pass the sentinel on, so the results end without a mark.
    to_send = list(items)
    q: queues.Queue[object] = Queue()
    results: queues.Queue[object] = Queue()
    process = Process(target=consumer, args=(q, results))
    # Start before the first put: put() starts a feeder thread, and it is best to fork while there is one thread only.
    process.start()
    producer(to_send, q)

    # First take every result, then join. A process that has put items on a queue does not end before its feeder thread
    # has written them all to the pipe, and a pipe holds only some 64 kB until somebody reads.
    consumed = [results.get() for _ in to_send]
    process.join()

    # No more will be put on q: let its feeder thread end, and wait for that. Nobody has put on `results` here.
    q.close()
    q.join_thread()
    results.close()
    return consumed
