"""Model solution: wait for the work, not for the workers."""

import logging
from collections.abc import Callable, Iterable
from multiprocessing import JoinableQueue, Process, queues

Work = Callable[[object], object]

_logger = logging.getLogger(__name__)


def worker(q: "queues.JoinableQueue[object]", work: Work) -> None:
    """Serve `q` for ever."""
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            # One bad item must not cost the others their worker. Say it, and go on.
            _logger.exception("the work of an item has failed")
        finally:
            # After the work, whether it went well or not, and once: join() waits until this has been said as often as
            # something was put.
            q.task_done()


def run(work: Work, items: Iterable[object], workers: int) -> None:
    """Let `workers` background processes work on every item; return when all of that has been done."""
    q: queues.JoinableQueue[object] = JoinableQueue()
    for _ in range(workers):
        # The workers never end by themselves. As daemonic processes they are ended when the program ends.
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
