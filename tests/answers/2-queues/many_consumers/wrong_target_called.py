# mistake: target=consumer(...) calls the consumer in the caller, which waits for an item
# fails: every_result, few_items
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    items = list(items)
    for item in items + [None] * consumers:
        q.put(item)
    return [results.get() for _ in items]
