# right: logging of multiprocessing, match on the outcome, a frozen dataclass that is the target
import logging
import multiprocessing
from dataclasses import dataclass
from typing import Any, Callable


def attempt(work, item):
    try:
        return "done", work(item)
    except Exception as error:
        return "failed", error


def worker(q, work):
    log = multiprocessing.get_logger()
    while True:
        item = q.get()
        match attempt(work, item):
            case ("done", _):
                log.debug("done")
            case ("failed", error):
                log.log(logging.DEBUG, "failed: %r", error)
        q.task_done()


@dataclass(frozen=True)
class Serve:
    q: Any
    work: Callable[[Any], Any]

    def __call__(self):
        worker(self.q, self.work)


def run(work, items, workers):
    q = multiprocessing.JoinableQueue()
    for number in range(workers):
        multiprocessing.Process(target=Serve(q, work), name=f"worker-{number}", daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
