# mistake: a queue of a hundred places is filled with items and sentinels before the first consumer starts
# fails: large
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(100), Queue()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in range(consumers):
        q.put(None)
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    found = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return found
