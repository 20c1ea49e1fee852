# mistake: all results are there, and nobody joins the consumers
# fails: leaves_nothing
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results, n = Queue(), Queue(), 0
    for _ in range(consumers):
        Process(target=consumer, args=(work, q, results)).start()
    for item in items:
        q.put(item)
        n += 1
    for _ in range(consumers):
        q.put(None)
    return [results.get() for _ in range(n)]
