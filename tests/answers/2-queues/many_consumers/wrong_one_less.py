# mistake: one consumer less than asked for, by range(1, consumers)
# fails: every_result
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    items = list(items)
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(1, consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in range(consumers):
        q.put(None)
    answer = [results.get() for _ in items]
    for process in processes:
        process.join()
    return answer
