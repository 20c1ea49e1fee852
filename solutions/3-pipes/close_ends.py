"""Model solution: close the pipe ends that nobody uses."""

from collections.abc import Iterable
from multiprocessing import Pipe, Process, Queue, queues
from multiprocessing.connection import Connection
from typing import Protocol


class Sink(Protocol):
    """For the type checker only: something with a `put`."""

    def put(self, item: object, /) -> None:
        """Take an item in."""


def consumer(pipe: tuple[Connection, Connection], out: Sink) -> None:
    """Pass on to `out` what comes through the pipe, until the pipe is at its end."""
    receiving_end, sending_end = pipe
    # This process has a copy of the sending end too. While it is open, the pipe cannot come to its end: the consumer
    # would wait for itself.
    sending_end.close()
    # `with` closes the consumer's own end on every way out, an exception in out.put() included.
    with receiving_end:
        while True:
            # Only recv() stands in the `try`: an EOFError from anywhere else would be another matter.
            try:
                item = receiving_end.recv()
            except EOFError:
                return
            out.put(item)


def producer(items: Iterable[object], pipe: tuple[Connection, Connection]) -> None:
    """Send every item through the pipe."""
    receiving_end, sending_end = pipe
    # Should the consumer die, send() raises BrokenPipeError, but only when nobody at all can receive any more.
    # With this copy open it would wait for ever instead.
    receiving_end.close()
    # Closing the last sending end is the message "that was all". `with` sends it even when reading `items` fails.
    with sending_end:
        for item in items:
            sending_end.send(item)


def run(items: Iterable[object]) -> list[object]:
    """Run `consumer` in a process of its own, `producer` here, and return what was consumed, in order."""
    # The number of items is also the number of results. A sentinel would not do here: None is an item like any other.
    to_send = list(items)
    pipe = Pipe(duplex=False)  # items go one way only
    # The way back must not make the consumer wait while the producer waits for the consumer. A Queue takes any amount:
    # its feeder thread writes in the background. A SimpleQueue or a second Pipe would fill up, and both sides would
    # stand still.
    results: queues.Queue[object] = Queue()
    process = Process(target=consumer, args=(pipe, results))
    # Only start() gives the child its copies of the ends, so nothing may be closed here before it.
    process.start()
    producer(to_send, pipe)  # closes both ends in this process

    # First take every result, then join: the child does not end before its results have been taken from the queue.
    consumed = [results.get() for _ in to_send]
    process.join()
    results.close()
    return consumed
