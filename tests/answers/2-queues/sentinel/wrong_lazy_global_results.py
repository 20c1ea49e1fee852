# mistake: the queue for the results is made at the first call and kept in a global for the next ones
# fails: run_leaves_nothing
from multiprocessing import Process, Queue

_results = None


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while (item := q.get()) is not None:
        out.put(item)


def run(items):
    global _results
    if _results is None:
        _results = Queue()
    items = list(items)
    q = Queue()
    process = Process(target=consumer, args=(q, _results))
    process.start()
    producer(items, q)
    found = [_results.get() for _ in items]
    process.join()
    return found
