"""Exercise: wait for the work, not for the workers.

Write a worker that serves a `JoinableQueue` for ever, and `run`, which starts several of them in the background and
waits until all the work has been done. The task and what is graded are in the README.md of this folder, under
"joinable".
"""

from collections.abc import Callable, Iterable
from multiprocessing.queues import JoinableQueue


def worker(q: JoinableQueue, work: Callable[[object], object]) -> None:
    """Serve the queue `q` for ever: take an item, call `work(item)`, report that it is done, take the next one.

    `q` is a `multiprocessing.JoinableQueue`: after `q.join()` the work of every item that was put has been done, not
    just begun. When `work` raises an exception, that item is done, too, and the worker goes on. Any value is an
    ordinary item, `None` as well: nothing that comes through the queue ends the worker.
    """
    # TODO: take items for ever, work on each, and let the queue know each time
    raise NotImplementedError("worker is not written yet")


def run(work: Callable[[object], object], items: Iterable[object], workers: int) -> None:
    """Let `workers` background processes call `work(item)` for every item; return when all of that has been done.

    Not earlier, and an item whose `work` raised counts as done. `workers` calls really run at the same time. The caller
    reads `items`, which may be a generator, and may be empty; `None` is an ordinary item. The workers may still be
    waiting for items when `run` returns, or have been ended; the program that called `run` ends by itself either way.
    """
    # TODO: start the workers, give them the items, wait until the work of every item has been done
    raise NotImplementedError("run is not written yet")
