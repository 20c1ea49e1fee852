# mistake: results in a dictionary by item: an item that comes twice has one result
# fails: each_once
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put((item, work(item)))


def run(work, items, consumers):
    q, results, items = Queue(), Queue(), list(items)
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    answer = dict(results.get() for _ in items)
    for process in processes:
        process.join()
    return list(answer.values())
