"""Model solution: get results out of a child's own memory."""

from collections.abc import Callable, Iterable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def _work(func: Callable[[T], R], items: list[T], answer: Connection) -> None:
    """Runs in the child: make all the calls, then send what came of it: the results, or the exception."""
    try:
        message = ([func(item) for item in items], None)
    except Exception as error:  # noqa: BLE001 - whatever func raises is for the caller to know
        message = (None, error)
    answer.send(message)


def map_in_child(func: Callable[[T], R], items: Iterable[T]) -> list[R]:
    """Call `func(item)` for every item in one child process; return the results, in order."""
    receiving, sending = Pipe(duplex=False)
    # The items are read here: a generator could not be sent to the child. A list can.
    child = Process(target=_work, args=(func, list(items), sending))
    child.start()
    sending.close()  # the child has the end it needs; should it die, recv() comes to the end of the pipe
    try:
        # Receive first, join then: a child with megabytes to send ends only once they have been received.
        results, error = receiving.recv()
    finally:
        child.join()
        receiving.close()
    if error is not None:
        raise error
    return results
