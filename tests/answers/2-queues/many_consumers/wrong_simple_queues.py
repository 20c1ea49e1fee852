# mistake: everything is put on a SimpleQueue before any result is taken: both pipes run full
# fails: large
# told: to put an item: the queue is full, and nobody takes from it
from multiprocessing import Process, SimpleQueue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results = SimpleQueue(), SimpleQueue()
    team = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in team:
        process.start()
    number = 0
    for item in items:
        q.put(item)
        number += 1
    for _ in team:
        q.put(None)
    answer = [results.get() for _ in range(number)]
    for process in team:
        process.join()
    return answer
