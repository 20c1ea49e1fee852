# right: a JoinableQueue subclass whose get is a context manager; workers in a context of forkserver
import multiprocessing
from contextlib import contextmanager
from multiprocessing.queues import JoinableQueue

_context = multiprocessing.get_context("forkserver")


class Tasks(JoinableQueue):
    def __init__(self):
        super().__init__(ctx=_context)


@contextmanager
def _task(q):
    item = q.get()
    try:
        yield item
    except Exception:
        pass
    finally:
        q.task_done()


def worker(q, work):
    while True:
        with _task(q) as item:
            work(item)


def run(work, items, workers):
    q = Tasks()
    for _ in range(workers):
        process = _context.Process(target=worker, args=(q, work))
        process.daemon = True
        process.start()
    for item in items:
        q.put(item)
    q.join()
