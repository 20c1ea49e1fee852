# mistake: the sentinel is an object() compared by identity: what arrives in the other process is a copy
# fails: every_result, few_items
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue

STOP = object()


def consumer(work, q, results):
    while (item := q.get()) is not STOP:
        results.put(work(item))


def run(work, items, consumers):
    items = list(items)
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items + [STOP] * consumers:
        q.put(item)
    answer = [results.get() for _ in items]
    for process in processes:
        process.join()
    return answer
