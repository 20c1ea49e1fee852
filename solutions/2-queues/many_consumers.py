"""Model solution: many consumers on one queue."""

from collections.abc import Callable, Iterable
from multiprocessing import Process, Queue, queues

Work = Callable[[object], object]


def consumer(work: Work, q: "queues.Queue[object]", results: "queues.Queue[object]") -> None:
    """Work on what comes from `q`, until a sentinel comes."""
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work: Work, items: Iterable[object], consumers: int) -> list[object]:
    """Return `work(item)` of every item, in any order, worked out by `consumers` processes that share one queue."""
    q: queues.Queue[object] = Queue()
    results: queues.Queue[object] = Queue()
    # Start all of them before any is waited for: start() returns at once, join() waits.
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()

    count = 0
    for item in items:  # may be a generator: read it here, once, and count on the way
        q.put(item)
        count += 1
    # Who takes a sentinel takes it away from the others. So there is one for each consumer.
    for _ in processes:
        q.put(None)

    # One result for each item: that is how the caller knows which is the last one, for any value may be a result.
    # Take them all before joining: a consumer does not end while what it has put does not fit into the pipe.
    found = [results.get() for _ in range(count)]
    for process in processes:
        process.join()

    # No more will be put on q: let its feeder thread end, and wait for that. Nobody has put on `results` here.
    q.close()
    q.join_thread()
    results.close()
    return found
