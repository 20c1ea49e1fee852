# right: the caller sends as many items as there are consumers, waits for their results, then sends the next ones
from itertools import islice
from multiprocessing import Process, Queue


def consumer(work, q, results):
    item = q.get()
    while item is not None:
        results.put(work(item))
        item = q.get()


def run(work, items, consumers):
    q, results, found = Queue(), Queue(), []
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    stream = iter(items)
    while batch := list(islice(stream, consumers)):
        for item in batch:
            q.put(item)
        for _ in batch:
            found.append(results.get())
    for _ in processes:
        q.put(None)
    for process in processes:
        process.join()
    return found
